import { describe, expect, it } from 'vitest';
import { ReadText } from '../../../../lib/entities/portrait/read-text.ts';
import { findTies } from '../../../../lib/entities/portrait/ties/find-ties.ts';
import type { Kind } from '../../../../lib/model/kind.ts';

/** The cast of these sentences. Every other name is left out on purpose. */
const KINDS: Readonly<Record<string, Kind>> = {
  Ada: 'person',
  Ben: 'person',
  Cleo: 'person',
  Dov: 'person',
  Voltix: 'organization',
  Marlo: 'organization',
  Quent: 'organization',
  Zephyr: 'product',
  'Harbour Act': 'law',
  Norway: 'place',
  Ghent: 'place',
};

/** Ties as "Ada met Ben", with a "!" before those that the text denies. */
function tiesIn(text: string): string[] {
  const names = [...text.matchAll(new RegExp(`\\b(?:${Object.keys(KINDS).join('|')})\\b`, 'g'))].map(
    match => ({
      start: match.index,
      end: match.index + match[0].length,
      entityId: match[0],
      kind: KINDS[match[0]]!,
    }),
  );
  return findTies(new ReadText(text, names)).map(
    ({ from, verb, to, negated }) => `${negated ? '!' : ''}${from} ${verb} ${to}`,
  );
}

describe('what a verb says', () => {
  it.each([
    ['Ada sued Voltix on Monday.', ['Ada sued Voltix']],
    ['Ada has sued Voltix again.', ['Ada sued Voltix']],
    ['Ada is suing Voltix and Marlo.', ['Ada is suing Voltix', 'Ada is suing Marlo']],
    ['Ada will meet Ben in Ghent.', ['Ada will meet Ben']],
    ['Ada will visit Ghent and meet Ben.', ['Ada will meet Ben']],
    ['Ada wrote to the ageing Ben last week.', ['Ada wrote to Ben']],
    ['Ada later thanked Voltix chief Ben for the lift.', ['Ada thanked Ben', 'Ben leads Voltix']],
    ['Voltix lost 2-1 to Marlo.', ['Voltix lost to Marlo']],
    ['Voltix beat Marlo 2-1.', ['Voltix beat Marlo']],
    ['Voltix put seven billion dollars into Marlo.', []],
    ['Voltix invested seven million dollars in Marlo.', ['Voltix invested in Marlo']],
    ['Norway imposed sanctions on Voltix.', ['Norway imposed sanctions on Voltix']],
    ['Ada condemned Norway’s plan for the bay.', ['Ada condemned Norway']],
    ['Ada was dismissed by Ben hours later.', ['Ben dismissed Ada']],
    ['Ada was questioned for three hours by Ben and Cleo.', ['Ben questioned Ada', 'Cleo questioned Ada']],
    ['Zephyr, owned by Voltix, will close.', ['Voltix owns Zephyr']],
    ['The panel on the ageing Voltix, led by Ada, met.', []],
    ['The Marlo of Norway, led by Ada, met.', ['Ada leads Marlo']],
    ['Critics of Voltix, led by Ada, met.', []],
    ['A unit of Voltix, owned by Marlo, will close.', []],
    ['An inquiry into Voltix, which Ada leads, will close.', []],
    ['Ben invested in Voltix, led by Ada.', ['Ben invested in Voltix', 'Ada leads Voltix']],
    ['In a post on Zephyr, owned by Voltix, Ben sang.', ['Voltix owns Zephyr']],
    ['Only Voltix, led by Ada, will close.', ['Ada leads Voltix']],
    ['Voltix, which bought Marlo in 2021, grew.', ['Voltix bought Marlo']],
    ['Voltix, which Ada runs, grew.', ['Ada runs Voltix']],
    ['Ada, a former judge, accused Ben of lying.', ['Ada accused Ben']],
    ['Ada thanked Ben and criticised Cleo.', ['Ada thanked Ben', 'Ada criticised Cleo']],
    ['Ada and Ben met for an hour.', ['Ada met with Ben']],
    ['Voltix and Marlo signed a supply deal.', ['Voltix signed deal with Marlo']],
    ['Ada said that Ben had met Cleo.', ['Ben met Cleo']],
    ['Ada told Voltix that Ben had met Cleo.', ['Ada told Voltix', 'Ben met Cleo']],
    ['Norway’s Ada thanked Ben.', ['Ada thanked Ben']],
    ['Ada threatened on Sunday to take Voltix to court.', ['Ada threatened to sue Voltix']],
    ['Voltix tried to buy Marlo.', ['Voltix tried to buy Marlo']],
    // What was asked for or taken
    ['Ada demanded an apology from Voltix.', ['Ada demanded an apology from Voltix']],
    ['Ada won a contract from Voltix.', ['Ada won a contract from Voltix']],
    ['Ada returned the boat to Voltix.', ['Ada returned the boat to Voltix']],
    ['In the film, Ben, played by Ada, is a thief.', ['Ada played Ben']],
    ['Ada bought a boat from Voltix.', ['Ada bought from Voltix']],
    ['Ada leads Voltix.', ['Ada leads Voltix']],
    ['Ada led Voltix in 2021.', ['Ada led Voltix']],
    ['Ada uses Voltix’s Zephyr.', ['Ada uses Zephyr', 'Voltix makes Zephyr']],
    ['Ada toured a mill in the morning. Later in the day she fired Ben.', ['Ada fired Ben']],
    ['Ada did not meet Ben.', ['!Ada did not meet Ben']],
    ['Ada flew to Ghent, where she met Ben.', ['Ada met Ben']],
    [
      'Quent passed the Harbour Act, and Ada signed it the next day.',
      ['Quent passed Harbour Act', 'Ada signed Harbour Act'],
    ],
    ['Norway sent troops to Ghent.', ['Norway sent troops to Ghent']],
    ['Ada, joined by Ben, attacked Voltix.', ['Ben joined Ada', 'Ada attacked Voltix']],
    ['In 2019 Voltix hired Ada from Marlo.', ['Voltix hired Ada']],
    [
      'Voltix and Marlo signed contracts with Norway.',
      ['Voltix signed contracts with Norway', 'Marlo signed contracts with Norway'],
    ],
    ['Neither Ada nor Ben has endorsed Cleo.', ['!Ada endorsed Cleo', '!Ben endorsed Cleo']],
    ['Ada refused to meet Ben.', ['!Ada refused to meet Ben']],
  ])('in %j is %j', (text, ties) => {
    expect(tiesIn(text)).toEqual(ties);
  });
});

describe('what nouns and roles say', () => {
  it.each([
    ['Ada’s letter to Ben runs to two pages.', ['Ada wrote to Ben']],
    ['Voltix’s purchase of Marlo closed in May.', ['Voltix bought Marlo']],
    ['Talks between Norway and Voltix resumed in Ghent.', ['Norway held talks with Voltix']],
    ['The quarrel between Ada and Ben goes on.', ['Ada quarrelled with Ben']],
    ['A lawsuit brought by Voltix against Marlo can go ahead.', ['Voltix sued Marlo']],
    ['In a letter to Ben, Ada asked for time.', ['Ada wrote to Ben']],
    ['Voltix’s Zephyr is slow.', ['Voltix makes Zephyr']],
    ['Voltix’s chief, Ada, left early.', ['Ada leads Voltix']],
    ['Voltix founder Ada left early.', ['Ada founded Voltix']],
    ['Voltix supplier Marlo will hire.', ['Marlo supplies Voltix']],
    ['Ada, the chief executive of Voltix, left early.', ['Ada leads Voltix']],
    ['Former Voltix chief Ada left early.', ['Ada formerly led Voltix']],
    ['Ada, the wife of Ben, left early.', ['Ada is married to Ben']],
    ['Ben campaign chairman Ada left early.', ['Ada works for Ben']],
    // Who leads a part of it, or is one of many, only works for it.
    ['Voltix’s medical director, Ada, left early.', ['Ada works for Voltix']],
    ['Voltix policy director Ada left early.', ['Ada works for Voltix']],
    ['Ada, head of product design at Voltix, left early.', []],
    ['Ada, Voltix’s head of product design, left early.', ['Ada works for Voltix']],
    ['Ada, research director at Voltix, left early.', ['Ada works for Voltix']],
    ['Voltix executive Ada left early.', ['Ada works for Voltix']],
    ['Voltix chief executive Ada left early.', ['Ada leads Voltix']],
    ['Ada, executive director of Voltix, left early.', ['Ada leads Voltix']],
    ['Voltix union president Ada left early.', ['Ada leads Voltix']],
    ['Norway’s prime minister, Ada, left early.', ['Ada leads Norway']],
    ['Norway’s foreign minister, Ada, left early.', []],
    ['Norway opposition leader Ada left early.', []],
    ['Ada, president of the Voltix chapter in the port, left early.', []],
    ['Ada, president of the Voltix union, left early.', ['Ada leads Voltix']],
    ['Ada was an adviser to Ben.', []],
    ['Ada is an adviser to Ben.', ['Ada advises Ben']],
    ['Ada was the chief executive of Voltix.', ['Ada formerly led Voltix']],
    ['Ada, the commander of Voltix, left early.', ['Ada leads Voltix']],
    ['Ada’s Voltix veteran father, Ben, left early.', []],
    ['Ada is the partner of Voltix keeper Ben.', []],
    ['Ben’s partner, Ada, left early.', []],
    ['Voltix partner Marlo left early.', ['Marlo works with Voltix']],
    // An actor’s part
    ['Ben’s Captain Ada finds a way home.', []],
    ['Ben’s editor, Ada, is a tyrant in the film.', []],
    ['Ben aide Ada left early.', ['Ada works for Ben']],
    // What a body is about
    ['The committee on Voltix chairman Ada left early.', []],
    ['A letter to Voltix chairman Ada got lost.', ['Ada leads Voltix']],
    ['Ben beat his rival for the Voltix post, Ada.', []],
    ['Ben’s rival, Ada, left early.', ['Ada is a rival of Ben']],
  ])('in %j is %j', (text, ties) => {
    expect(tiesIn(text)).toEqual(ties);
  });
});

describe('no tie', () => {
  it.each([
    // Nothing was done.
    'Will Voltix buy Marlo?',
    'If Voltix buys Marlo, prices will rise.',
    'Unless Ada calls Ben, the plan is off.',
    'Voltix may buy Marlo.',
    'Voltix could have sued Marlo.',
    'Ada denied that Ben had met Cleo.',
    'Ada dismissed reports that Voltix had bought Marlo.',
    'Ada expects Voltix to buy Marlo.',
    // Nobody is said to have done it.
    'Voltix was fined on Tuesday. Ada was in Ghent.',
    'Voltix was fined while Ada was in Ghent.',
    // The name isn't the subject, or isn't the object.
    'Sales at Voltix hit Marlo.',
    'A dealer in Norway now sells Zephyr vans.',
    'A judge in Ghent ordered Ada to pay.',
    'Voltix shares beat Marlo bonds.',
    'Ada attacked Voltix critics.',
    'Ada arrived in Ghent by train.',
    'Ada is investing in Norway.',
    'Ada called Ben a fool.',
    'Ada called for Ben to resign.',
    'Voltix and Marlo signed contracts with the port.',
    'Ada’s brother said that he had met Ben.',
    'A man in Zephyr, played by Cleo, is a thief.',
    'The lead in Voltix, played by Ada, is a thief.',
    'The panel on links between Norway and Voltix, led by Ada, met.',
    'Norway, as Ghent is called by Ada, is wide.',
    'Voltix paid a sum (Ada called it “small”) and left.',
    'Ada launched a Voltix for the poor.',
    'Ada is leading Voltix this season with 11 goals.',
    'Ada led Voltix in sales.',
    'Ada returned to Voltix.',
    'Ada used her brief Voltix training.',
    'What Ada demanded from Voltix is unknown.',
    // Side by side.
    'Voltix, Marlo and Quent all fell.',
    'Like Ada, Ben has learned to wait.',
    'Ada and Ben sat three rows apart.',
    'While Ada opened a mill, Ben faced questions.',
    'Voltix rose, and Marlo fell.',
    'Ada and Ben are expected at the dinner.',
    // Which of them is meant?
    'Ada spoke first, and Ben followed. She thanked Cleo.',
    'Ada’s brother spoke first. He thanked Cleo.',
    'She likes Ada a lot. She thanked Cleo.',
    'Ada spoke. That she thanked Cleo is new.',
    'Ada asked Ben to drop Cleo’s plan before he called Dov.',
  ])('in %j', text => {
    const allowed = /^(?:Ada asked Ben|!.*)$/;
    expect(tiesIn(text).filter(tie => !allowed.test(tie))).toEqual([]);
  });
});

it('says each tie once, and where', () => {
  const text = 'Ada sued Voltix.\nBen left.\nAda sued Voltix.';
  const names = [...text.matchAll(/Ada|Voltix/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    entityId: name,
    kind: KINDS[name]!,
  }));
  expect(findTies(new ReadText(text, names))).toEqual([
    { from: 'Ada', to: 'Voltix', verb: 'sued', sentence: { start: 0, end: 16 } },
  ]);
});
