import { useId } from 'preact/hooks';
import { direction } from '../../lib/i18n/translate.ts';
import { Phrase } from '../common/Phrase.tsx';
import { listed } from '../common/words/listed.ts';
import { searchLinks } from './search-links.ts';

/** Links that search the web for names. Nothing is sent before a click. */
export function SearchLinks({ names }: { readonly names: readonly string[] }) {
  const label = useId();
  return (
    <div class="searches">
      <p id={label}>
        <Phrase of="search.on" values={[<bdi dir={direction()}>{listed(names)}</bdi>]} />
      </p>
      <ul aria-labelledby={label}>
        {searchLinks(...names).map(({ place, address }) => (
          <li key={place}>
            <a class="plain-link" href={address} target="_blank" rel="noopener noreferrer">
              {place}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
