import type { Kind } from '../../../lib/model/kind.ts';
import { KINDS } from '../../../lib/model/kind.ts';

/**
 * Kinds of the most frequent classes of items. More can be given on the command line; `subclasses.ts` finds those below
 * them.
 */
const CLASSES: readonly (readonly [Kind, string])[] = [
  ['person', 'Q5'],
  [
    'organization',
    'Q43229 Q4830453 Q783794 Q6881511 Q891723 Q7278 Q3918 Q875538 Q902104 Q23002054 Q484652 Q163740 Q327333 Q2659904 ' +
      'Q192283 Q11032 Q1110794 Q1616075 Q476028 Q847017 Q12973014 Q13393265 Q17156793 Q4438121 Q31855 Q22687 Q46970 ' +
      'Q18127 Q1331793 Q79913 Q176799 Q15911314 Q157031 Q192350 Q41487 Q16917 Q3914 Q9826 Q11691 Q41298 Q215380',
  ],
  [
    'place',
    'Q6256 Q3624078 Q515 Q1549591 Q3957 Q532 Q486972 Q35657 Q5119 Q1093829 Q23442 Q4022 Q8502 Q23397 Q5107 Q1248784 ' +
      'Q747074 Q484170 Q262166 Q47168 Q15284 Q123705 Q22698',
  ],
  ['product', 'Q7397 Q166142 Q9143 Q9135 Q3231690 Q431289 Q2424752'],
  ['law', 'Q7748 Q820655 Q131569 Q49371'],
  ['event', 'Q1656682 Q198 Q178561 Q40231 Q3839081 Q7944 Q132241 Q18608583 Q273120 Q124757'],
  ['work', 'Q11424 Q5398426 Q7725634 Q571 Q47461344 Q482994 Q134556 Q7889 Q15416 Q24634210 Q5633421'],
];

/** Kinds by class: those from the command line first, then those above. Our own kinds map to themselves. */
export function classTable(own: Readonly<Record<string, Kind>>): ReadonlyMap<string, Kind> {
  const table = new Map<string, Kind>(KINDS.map(kind => [kind, kind]));
  for (const [kind, classes] of CLASSES) for (const id of classes.split(' ')) table.set(id, kind);
  for (const [id, kind] of Object.entries(own)) table.set(id, kind);
  return table;
}
