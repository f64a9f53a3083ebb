import { t } from '../../lib/words/words.ts';
import { ListedItems } from './ListedItems.tsx';

interface WrongLink {
  readonly name: string;
  readonly entityId: string;
}

interface NamesOptionsProps {
  readonly ignored: readonly string[];
  readonly wrong: readonly WrongLink[];
  readonly onUnignore: (name: string) => void;
  readonly onUncorrect: (link: WrongLink) => void;
}

/** Names that the reader has ruled out in cards, to be taken back here. */
export function NamesOptions({ ignored, wrong, onUnignore, onUncorrect }: NamesOptionsProps) {
  return (
    <section class="part" id="names" aria-labelledby="part-names">
      <h2 id="part-names">{t('settings.names')}</h2>
      <h3>{t('settings.ignored')}</h3>
      <ListedItems
        items={ignored.map(name => ({ key: name, name }))}
        none={t('settings.noneIgnored')}
        onRemove={onUnignore}
      />
      <h3>{t('settings.corrected')}</h3>
      <ListedItems
        items={wrong.map(({ name, entityId }, at) => ({
          key: String(at),
          name,
          note: t('settings.notThis', entityId),
        }))}
        none={t('settings.noneCorrected')}
        onRemove={at => onUncorrect(wrong[Number(at)]!)}
      />
    </section>
  );
}
