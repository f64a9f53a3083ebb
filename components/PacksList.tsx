import { useState } from 'preact/hooks';
import type { PackSummary } from '../lib/model.ts';

export type PackExport = 'csv' | 'jsonl' | 'pack';

export interface PacksListProps {
  readonly packs: readonly PackSummary[];
  readonly onExport: (key: string, format: PackExport) => void;
  readonly onRemove: (key: string) => void;
}

const FORMATS: Readonly<Record<PackSummary['form'], readonly (readonly [PackExport, string])[]>> = {
  entries: [
    ['csv', 'CSV'],
    ['jsonl', 'JSON lines'],
  ],
  compiled: [['pack', 'pack file']],
};

/** The packs that have been added, each with what it holds and how to take it out again. */
export function PacksList({ packs, onExport, onRemove }: PacksListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  if (!packs.length) return <p class="note">No pack has been added yet.</p>;
  return (
    <ul class="packs">
      {packs.map(pack => (
        <li key={pack.key} class="pack">
          <h3>
            <bdi>{pack.name}</bdi>
          </h3>
          <p class="note">{factsOf(pack)}</p>
          {(pack.licence || pack.source) && (
            <p class="note">
              <bdi>{[pack.licence, pack.source].filter(Boolean).join(' · ')}</bdi>
            </p>
          )}
          {pack.problem && <p class="note warn">Left aside, as it cannot be opened: {pack.problem}</p>}
          <p class="pack-actions">
            {FORMATS[pack.form].map(([format, label]) => (
              <button
                key={format}
                type="button"
                class="button"
                data-export={format}
                onClick={() => onExport(pack.key, format)}
              >
                Save as {label}
                <span class="hidden"> {pack.name}</span>
              </button>
            ))}
            {asked === pack.key ? (
              <button
                type="button"
                class="button warn"
                data-remove="sure"
                onBlur={() => setAsked(null)}
                onClick={() => onRemove(pack.key)}
              >
                Really remove it<span class="hidden"> {pack.name}</span>
              </button>
            ) : (
              <button type="button" class="button" data-remove="ask" onClick={() => setAsked(pack.key)}>
                Remove<span class="hidden"> {pack.name}</span>
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

const number = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

function factsOf({ entities, forms, version, date, bytes, added }: PackSummary): string {
  return [
    `${number.format(entities)} ${entities === 1 ? 'entry' : 'entries'}, ${number.format(forms)} names`,
    version && `version ${version}`,
    date && `of ${day.format(new Date(`${date}T00:00:00Z`))}`,
    `${number.format(Math.max(1, Math.round(bytes / 1000)))} kB`,
    `added ${day.format(added)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
