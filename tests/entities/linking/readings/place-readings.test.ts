import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../lib/entities/analyzer.ts';
import { analyzer } from '../../read-names.ts';

/** "text → id" for each known mention. */
function readIds(text: string): string[] {
  const { mentions } = analyzer.read(articleOf(text));
  return mentions
    .filter(({ entityId }) => analyzer.knowledge.refOf(entityId) !== null)
    .map(({ start, end, entityId }) => `${text.slice(start, end)} → ${entityId}`);
}

/** Names no place, and makes a text longer than a headline. */
const REST =
  ' Two people were taken to hospital with broken arms, and a third was treated at the scene. Witnesses said the rain had ' +
  'made the road slippery. A spokeswoman for the bus company said it was too early to say what had happened. The road was ' +
  'closed for hours while the wreck was removed, and commuters were told to take another route home.';

describe('a place whose name others have, too', () => {
  it.each([
    ['Firefighters in Darwin rescued a dog from a drain.', 'Darwin → darwin'],
    ['The mayor of Kobe opened the new bridge on Friday.', 'Kobe → kobe'],
    ['Some Hartford residents had no power on Sunday.', 'Hartford → hartford'],
    ['The bank will open an office near Chandler next year.', 'Chandler → chandler'],
    ['In Modesto, hundreds of people marched to the town hall.', 'Modesto → modesto'],
    ['KOBE (Reuters) - Two ferries collided on Tuesday morning, injuring nine people.', 'KOBE → kobe'],
    ['Doctors in Toledo treated nine people for burns.', 'Toledo → toledo-ohio'],
    ['The mayor of Santander opened the new bridge.', 'Santander → santander-spain'],
    ['Some Newcastle residents had no water on Sunday.', 'Newcastle → newcastle-upon-tyne'],
    ['A pub near Cork was sold for a record price.', 'Cork → cork'],
    ['Surfers on the beaches of Gold Coast in Queensland were told to leave.', 'Gold Coast → gold-coast'],
    ['Police in Plymouth, Devon, found the missing boat.', 'Plymouth → plymouth-england'],
    ['The office in Arlington, near the Pentagon, will close.', 'Arlington → arlington-virginia'],
    ['Police in Kingston upon Hull found the boat.', 'Kingston upon Hull → kingston-upon-hull'],
    ['Teachers in Las Vegas went on strike.', 'Las Vegas → las-vegas'],
    [`A bus left the road in Leipzig on Tuesday morning.${REST}`, 'Leipzig → leipzig'],
    [`A man in Durham was jailed after a long trial. The FBI said no more.${REST}`, 'Durham → durham'],
  ])('links where only a place may be: %s', (text, expected) => {
    expect(readIds(text)).toContain(expected);
  });

  it.each([
    ['Interest in Darwin has grown since his letters were found.', 'Darwin → darwin'],
    ['She holds shares in Santander and two other banks.', 'Santander → santander-spain'],
    ['The party has little faith in Jackson after the vote.', 'Jackson → jackson'],
    ['Simon York will lead the school. York has taught there since May.', 'York → york'],
    ['The cake was dipped in Orange juice.', 'Orange → orange'],
    ['Trouble in Paradise as Guests Argue Over Hotel', 'Paradise → paradise'],
    ['Growth in Mobile rose to 4%, the company said.', 'Mobile → mobile'],
    ['A fire broke out in Glendale on Monday, officials said.', 'Glendale → glendale'],
    [`A bus left the road in Rockland on Tuesday morning.${REST}`, 'Rockland → rockland'],
    [
      `A man in Durham was jailed after a long trial. The Crown Prosecution Service said no more.${REST}`,
      'Durham → durham',
    ],
  ])('doesn’t elsewhere, or if several are as well known: %s', (text, wrong) => {
    expect(readIds(text)).not.toContain(wrong);
  });
});
