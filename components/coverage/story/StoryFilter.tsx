import { useId, useState } from 'preact/hooks';
import { language, t } from '../../../lib/i18n/translate.ts';
import type { StoryGroup } from '../../../lib/model/coverage/story.ts';
import { countryName, languageName } from '../group-outlets.ts';
import { ALL_STORIES, choicesOf, type StoryChoice } from './filter-stories.ts';

interface StoryFilterProps {
  /** All stories, whatever is chosen. */
  readonly groups: readonly Pick<StoryGroup, 'stories'>[];
  /** How many of them fit the choice. */
  readonly shown: number;
  readonly choice: StoryChoice;
  readonly onChoose: (choice: StoryChoice) => void;
}

/** A button that opens one row: order, language and country. Offers only what makes a difference. */
export function StoryFilter({ groups, shown, choice, onChoose }: StoryFilterProps) {
  const [isOpen, setOpen] = useState(false);
  const row = useId();
  if (groups.length < 2) return null;
  const isFiltered = choice.language !== '' || choice.country !== '';
  const choose = (part: Partial<StoryChoice>): void => onChoose({ ...choice, ...part });
  return (
    <div class="story-filter">
      <p>
        <span role="status">{isFiltered && t('story.shown', shown, groups.length)}</span>
        <button
          type="button"
          class="more"
          aria-expanded={isOpen}
          aria-controls={row}
          onClick={() => setOpen(!isOpen)}
        >
          {t('story.filter')}
        </button>
      </p>
      {isOpen && (
        <div id={row} class="story-choices">
          <Choice
            label={t('story.order')}
            value={choice.order}
            options={[
              ['relevance', t('story.byRelevance')],
              ['time', t('story.byTime')],
            ]}
            onChoose={order => choose({ order: order === 'time' ? 'time' : 'relevance' })}
          />
          <Choice
            label={t('story.language')}
            value={choice.language}
            options={named(choicesOf(groups, 'language'), languageName, t('story.allLanguages'))}
            onChoose={language => choose({ language })}
          />
          <Choice
            label={t('story.country')}
            value={choice.country}
            options={named(choicesOf(groups, 'country'), countryName, t('story.allCountries'))}
            onChoose={country => choose({ country })}
          />
          {isFiltered && (
            <button
              type="button"
              class="more"
              onClick={() => onChoose({ ...ALL_STORIES, order: choice.order })}
            >
              {t('story.all')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

type Option = readonly [value: string, label: string];

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <select aria-label={label} value={value} onChange={event => onChoose(event.currentTarget.value)}>
      {options.map(([option, words]) => (
        <option key={option} value={option} selected={option === value}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** Options by name, after one for all; none if there is nothing to choose. */
function named(values: readonly string[], nameOf: (value: string) => string, all: string): Option[] {
  if (values.length === 0) return [];
  const options = values.map((value): Option => [value, nameOf(value)]);
  return [['', all], ...options.sort(([, a], [, b]) => a.localeCompare(b, language()))];
}
