import { SENTENCES } from './bare-pages.ts';
import type { OtherPage } from './other-pages.ts';

const rows = (count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => row(at)).join('');
const NAMES = ['Paris', 'Google', 'Angela Merkel', 'Nvidia', 'Tokyo', 'Serena Williams', 'IKEA', 'London'];
const name = (at: number): string => NAMES[at % NAMES.length]!;
const text = (from: number, to: number): string => SENTENCES.slice(from, to).join(' ');
const DATE = '3 November 2026';

/** Pages that aren't articles although they have a few sentences, a date or an author, as short articles do. */
export const OTHER_PAGES_WITH_TEXT: readonly OtherPage[] = [
  // Who did what: lines that start with a link
  [
    'activity',
    'Your friends this week',
    `<h1>What your friends did this week</h1><ul>${rows(20, at => `<li><a href="/u${at}">${name(at)}</a> answered your question about the old ferry and sent you pictures of the harbour of Wexmouth</li>`)}</ul>`,
  ],
  [
    'activity',
    'Recent activity in the project',
    `<h1>Recent activity in the project</h1>${rows(20, at => `<p><a href="/u${at}">user${at}</a> closed the report about the timetable, as the company had corrected it the day before. <span>${DATE}</span></p>`)}`,
  ],
  [
    'results',
    'Results for ferries',
    `<h1>Results for old ferries and ships</h1>${rows(10, at => `<p><a href="/${at}">${name(at)} by night</a>. ${SENTENCES[at % 7]}</p>`)}`,
  ],
  // Descriptions of a few lines
  [
    'product',
    'Raincoat for wet days on deck',
    `<h1>Raincoat for wet days on deck</h1><b>€89.90</b><div><p>${text(0, 2)}</p><p>${text(2, 4)}</p></div><button>Add to basket</button>`,
  ],
  [
    'product',
    'Raincoat for wet days on deck',
    `<h1>Raincoat for wet days on deck</h1><div class="description"><p>${text(0, 2)}</p><p>${text(3, 4)}</p></div><ul>${rows(6, at => `<li><span class="author">${name(at)}</span> <time>${at + 1} November 2026</time><p>${SENTENCES[at % 7]}</p></li>`)}</ul>`,
  ],
  [
    'job',
    'Captain for the night ferry',
    `<h1>Captain for the night ferry (full time)</h1><p>Posted ${DATE}</p><div><p>${text(0, 2)}</p><p>${text(2, 4)}</p></div><a href="/apply">Apply now</a>`,
  ],
  [
    'event',
    'Evening at the harbour museum',
    `<h1>Evening at the harbour museum</h1><time>${DATE}, 19:00</time><div><p>${text(0, 2)}</p><p>${text(4, 6)}</p></div><a href="/tickets">Tickets</a>`,
  ],
  [
    'video',
    'How the old ferry leaves the pier',
    `<video></video><h1>How the old ferry leaves the pier</h1><span>4,112 views, ${DATE}</span><a href="/c/1" class="channel">Harbour films</a><div><p>${text(0, 2)}</p><p>${text(2, 3)}</p></div>`,
  ],
  [
    'podcast',
    'Episode 41: The last ship of the fleet',
    `<h1>Episode 41: The last ship of the fleet</h1><span>${DATE}, 41 min</span><audio></audio><p>${text(0, 3)}</p>`,
  ],
  [
    'help',
    'How to change your ticket',
    `<h1>How to change the date of your ticket</h1><p>${text(4, 6)}</p><ol>${rows(4, at => `<li>Open page ${at} of your account</li>`)}</ol><p>Updated ${DATE}</p>`,
  ],
  [
    'contact',
    'Contact the ferry company',
    `<h1>Contact the ferry company in Wexmouth</h1><p>${text(0, 1)}</p><p>${text(3, 4)}</p><p>Monday to Friday, ten to six</p>`,
  ],
  [
    'place',
    'Lighthouse café in Wexmouth',
    `<h1>Lighthouse café in Wexmouth harbour</h1><p>4.6 of 5, 412 reviews</p><p>${text(6, 7)} ${text(0, 2)}</p><p>Open until ten</p>`,
  ],
  [
    'profile',
    'Ann Lee, photographer in London',
    `<h1>Ann Lee, photographer in London</h1><p class="author-bio">${text(1, 4)}</p>${rows(12, at => `<a href="/p${at}"><img alt=""></a>`)}`,
  ],
  [
    'listing',
    'Sailing boat from 1974, one owner',
    `<h1>Sailing boat from 1974, one owner</h1><b>£14,500</b><p>${text(3, 6)}</p><a href="/seller">Write to the seller</a><p>Seen ${DATE}</p>`,
  ],
  [
    'status',
    'Ferries run again',
    `<h1>Status of all ferry lines today</h1>${rows(3, at => `<section><h2>Line ${at}</h2><p>${SENTENCES[at]}</p><time>${at + 1} November 2026</time></section>`)}`,
  ],
  [
    'error',
    'Page not found',
    `<h1>This page has left the harbour</h1><p>${text(4, 6)}</p><p>${text(0, 1)}</p><a href="/">Home</a>`,
  ],
  // Threads: each post has an author and a date
  [
    'forum',
    'Has anyone sailed from Paris?',
    `<h1>Has anyone ever sailed from Paris?</h1>${rows(4, at => `<div class="post"><span class="author">${name(at)}</span><span class="date">${at + 1} November 2026</span><p>${SENTENCES[at]}</p></div>`)}`,
  ],
  [
    'forum',
    'Questions about boats',
    `<h1>How do I get to the pier by night?</h1><div><b class="author">Ann</b> <time>2 November 2026</time><p>${SENTENCES[4]}</p></div><div><b class="author">Bob</b> <time>${DATE}</time><p>${text(0, 2)}</p></div><div><b class="author">Cleo</b> <time>${DATE}</time><p>${SENTENCES[6]}</p></div>`,
  ],
  [
    'reviews',
    'Reviews of the night ferry',
    `<h1>Reviews of the night ferry to Paris</h1><ul>${rows(3, at => `<li><span class="author">${name(at)}</span><span class="date">${at + 1} November 2026</span><div>${text(at, at + 2)}</div></li>`)}</ul>`,
  ],
  // Titles of one or two words
  [
    'index',
    'Business',
    `<h1>Business</h1><p>${text(0, 2)}</p>${rows(20, at => `<div><a href="/${at}">${name(at)}</a><p>${SENTENCES[at % 7]}</p></div>`)}`,
  ],
  [
    'index',
    'Arts | The Courier',
    `<h1>Arts</h1>${rows(7, at => `<article><h2>${name(at)} at the pier</h2><p>${SENTENCES[at]}</p><a href="/${at}">More</a></article>`)}`,
  ],
  [
    'mail',
    'Inbox',
    `<h1>Inbox</h1>${rows(40, at => `<div><span>${name(at)}</span><span>${SENTENCES[at % 7]}</span></div>`)}`,
  ],
  ['about', 'About us', `<h1>About us</h1><p>${text(0, 3)}</p><p>${text(3, 5)}</p><p>${text(5, 7)}</p>`],
  // Menus above the headline
  [
    'gallery',
    'Pictures of the old ferry',
    `<ul>${rows(40, at => `<li><a href="/${at}">${SENTENCES[at % 7]}</a></li>`)}</ul><h1>Pictures of the old ferry</h1>${rows(12, () => '<img alt="">')}`,
  ],
];
