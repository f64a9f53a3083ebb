import type { Fault, SeenCard } from './judge-card.ts';
import type { Visits } from './visit-all.ts';
import type { VisitedPage } from './visit-cards.ts';

const FAULTS: Readonly<Record<Fault, string>> = {
  quotes: 'quote the paragraph under the pointer',
  clipped: 'clipped without a cue',
  empty: 'with nothing to say',
};

/** Prints what was found on a page. @param isListing whether to print every card */
export function printPage(page: VisitedPage, isListing: boolean): void {
  const { host, title, cards, unopened, cast } = page;
  console.log(`\n${host}: ${title}`);
  console.log(`  ${summary([page])}`);
  if (unopened.length) console.log(`  didn't open: ${unopened.join(', ')}`);
  for (const { text, card, faults } of cards)
    if (isListing || faults.length) console.log(`  ${[text, ...faults].join(' ! ')}: ${said(card)}`);
  for (const { card } of cards) if (card.role) console.log(`  role: ${card.name}: ${card.role}`);
  for (const line of cast) console.log(`  cast: ${line}`);
}

export function printTotals({ visited: pages, skipped }: Visits): void {
  for (const { host, reason } of skipped) console.log(`\n${host}: skipped, ${reason}`);
  const roles = pages.flatMap(({ cards }) => cards).filter(({ card }) => card.role);
  const without = skipped.length ? `, ${skipped.length} skipped` : '';
  console.log(
    `\n${pages.length} pages${without}: ${summary(pages)}, ${roles.length} with a role from the article`,
  );
}

function summary(pages: readonly VisitedPage[]): string {
  const cards = pages.flatMap(({ cards }) => cards);
  const counts = (Object.keys(FAULTS) as Fault[]).map(
    fault => `${cards.filter(({ faults }) => faults.includes(fault)).length} ${FAULTS[fault]}`,
  );
  return [`${cards.length} cards`, ...counts].join(', ');
}

function said({ name, known, role, why, choices, stories }: SeenCard): string {
  return [name, known, role && `role: ${role}`, why, choices.join(' or '), `[${stories}]`]
    .filter(Boolean)
    .join(' | ');
}
