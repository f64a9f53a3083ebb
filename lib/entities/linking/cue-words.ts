import { hashSet, hashText } from '../../text/hash.ts';

// English words that the linker looks for next to a name.

/** What people and bodies do in headlines, and auxiliary verbs. */
export const DEEDS = hashSet(
  'sues files buys sells cuts raises launches unveils hires names offers plans posts reports acquires lays fires bans ' +
    'blocks drops adds agrees admits announces appoints apologises apologizes asks backs beats bets bids boosts builds ' +
    'calls cancels closes confirms considers delays denies ditches doubles ends enters expands expects faces fights ' +
    'fixes gets gives goes halts hits invests joins kills lets loses makes merges misses moves needs opens overhauls ' +
    'partners pauses pays poaches pulls pushes puts quits recalls rejects releases removes replaces reveals rolls ' +
    'rules says scraps seeks settles shuts signs slashes snaps sparks splits spends starts stops suspends takes talks ' +
    'teams tells tests threatens tops touts tries turns updates urges wants warns weighs wins withdraws works is will ' +
    'can has could may must would',
);
/** Who sits for a place. */
export const SEATS = hashSet(
  'mp mps msp member members congressman congresswoman lawmaker senator candidate councillor delegate',
);
export const FOR = hashText('for');
export const THE = hashText('the');
export const SPORT = hashSet(
  'beat beats beaten thrash thrashed rout routed edge edged draw drew defeat defeated champions championship goal goals ' +
    'striker midfielder defender goalkeeper winger coach manager playoff playoffs semi-final final innings wicket ' +
    'wickets touchdown penalty penalties derby fixture season signing transfer squad overtime inning quarterback referee ' +
    'league match game games win wins won lose loses lost sign signs loan fans club team points rebounds',
);
/** Words in lower case that aren't nouns. */
export const SMALL_WORDS = hashSet(
  'a an the and or but in at on of to for from by with as into over after before against about near is are was were be ' +
    'been has have had will would can could may might should must not that which who when while if than then also did does ' +
    'do its his her their it he she they we you this these those',
);
