import type { Kind } from '../../lib/model.ts';
import { t } from '../../lib/words/words.ts';
import { ChooseOne } from './ChooseOne.tsx';

type Marks = 'first' | 'all' | 'none';

interface MarksOptionsProps {
  readonly marks: Marks;
  readonly kinds: readonly Kind[];
  readonly kindNames: readonly { readonly kind: Kind; readonly name: string }[];
  readonly onMarks: (marks: Marks) => void;
  readonly onKinds: (kinds: readonly Kind[]) => void;
}

/** Which names are marked in an article. */
export function MarksOptions({ marks, kinds, kindNames, onMarks, onKinds }: MarksOptionsProps) {
  return (
    <section class="part" id="marks" aria-labelledby="part-marks">
      <h2 id="part-marks">{t('settings.marks')}</h2>
      <ChooseOne
        name="marks"
        label={t('settings.whichMentions')}
        value={marks}
        options={[
          { value: 'first', label: t('settings.marksFirst') },
          { value: 'all', label: t('settings.marksAll') },
          { value: 'none', label: t('settings.marksNone') },
        ]}
        onChoose={onMarks}
      />
      <fieldset class="choose-kinds">
        <legend>{t('settings.whichKinds')}</legend>
        {kindNames.map(({ kind, name }) => (
          <label key={kind} data-kind={kind}>
            <input
              type="checkbox"
              name="kind"
              value={kind}
              checked={kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                onKinds(checked ? [...kinds, kind] : kinds.filter(other => other !== kind))
              }
            />
            <span class="kind-sample">{name}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
