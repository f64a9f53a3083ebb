import { useRef, useState } from 'preact/hooks';
import type { FoundElsewhere } from '../../../lib/model/panel/panel.ts';
import { arrowKeys } from '../../common/arrow-keys.ts';
import { NameField } from './NameField.tsx';
import { OtherNames } from './OtherNames.tsx';

interface NameSearchProps {
  /** Null until the first answer. */
  readonly found: FoundElsewhere | null;
  readonly onFind: (query: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** A search for any known name, for pages that have no cast. */
export function NameSearch({ found, onFind }: NameSearchProps) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const find = (next: string): void => {
    setQuery(next);
    onFind(next);
  };
  return (
    <search class="name-search">
      <NameField inputRef={field} query={query} onQuery={find} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus among the links in it */}
      <div class="cast" onKeyDown={arrowKeys('.cast-row', () => field.current?.focus())}>
        <OtherNames query={query} found={found} without={NONE} />
      </div>
    </search>
  );
}
