import { describe, expect, it } from 'vitest';
import { readNames } from '../../read-names.ts';

describe('a club’s nickname among others of another sport', () => {
  it.each([
    ['Chelsea beat Tottenham Hotspur. The Blues led the Premier League.', 'Blues → St. Louis Blues'],
    [
      'Virat Kohli and Jasprit Bumrah won the Cricket World Cup for India. Shami Stars As India Thrash Sri Lanka.',
      'Stars → Dallas Stars',
    ],
  ])('isn’t that club: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it('is that club among those of its league', () => {
    const text =
      'The NHL playoffs began in Denver. The Blues beat the Colorado Avalanche in overtime with two goals.';
    expect(readNames(text)).toContain('Blues → St. Louis Blues');
  });
});

describe('a nickname in a report on high schools', () => {
  const report =
    'In the high school football playoffs, the Bruins have won 15 games. Their quarterback threw a touchdown, the defense ' +
    'had two interceptions, and the linebacker made nine tackles before halftime.';

  it('isn’t a club', () => {
    expect(readNames(report)).not.toContain('Bruins → Boston Bruins');
  });

  it('is a club if the report names its league', () => {
    const text = `${report} In the NHL, the Boston Bruins lost; the Bruins play again on Monday.`;
    expect(readNames(text)).toContain('Bruins → Boston Bruins');
  });
});

describe('clubs of a league', () => {
  it('outnumber those of another', () => {
    const text =
      'The Capitals, the Penguins, the Predators, the Canadiens, the Blackhawks and the Flyers won in the NHL. Ottawa held on ' +
      'to beat Detroit in overtime. Jets 2, Predators 1: the goalie made 30 saves, and the winger scored two goals.';
    const names = readNames(text);
    expect(names).toContain('Detroit → Detroit Red Wings');
    expect(names).toContain('Jets → Winnipeg Jets');
  });

  it('are called by their town after their full name', () => {
    const text =
      'The Browns beat the Pittsburgh Steelers in the NFL. He almost had an interception against Pittsburgh, but the ' +
      'quarterback’s touchdown pass went off his hands as the linebacker tackled him late in the game, before halftime.';
    expect(readNames(text)).toContain('Pittsburgh → Pittsburgh Steelers');
  });
});

describe('a university in a report on matches', () => {
  const report =
    'The quarterback threw three touchdowns before halftime. The coach praised the linebackers and the defense after the ' +
    'football game, and two interceptions in the fourth quarter sealed the win.';

  it.each([
    ['The win will bring money to the University of Kansas.', 'University of Kansas → University of Kansas'],
    ['He had been a guard at Wayne State University.', 'Wayne State University → Wayne State University'],
  ])('is meant by its full name: %s', (sentence, name) => {
    expect(readNames(`${report} ${sentence}`)).toContain(name);
  });

  it('isn’t meant by a name that its team has, too', () => {
    const names = readNames(`${report} Georgetown led at halftime. Drexel scored 12 points.`);
    expect(names).not.toContain('Georgetown → Georgetown University');
  });
});

describe('a university’s short name', () => {
  it.each([
    ['She studied physics at Purdue before she joined the agency.', 'Purdue → Purdue University'],
    ['Students at LSU had to leave their rooms.', 'LSU → Louisiana State University'],
    [
      'The professor came to UNC, the largest campus in North Carolina.',
      'UNC → University of North Carolina at Chapel Hill',
    ],
  ])('is known: %s', (text, name) => {
    expect(readNames(text)).toContain(name);
  });

  it.each([
    ['Purdue Pharma made pills. Purdue paid the states.', 'Purdue → Purdue University'],
    [
      'The UNC won the election in Trinidad, and Persad-Bissessar took office.',
      'UNC → University of North Carolina at Chapel Hill',
    ],
    ['The fire at Notre Dame in Paris destroyed its spire.', 'Notre Dame → University of Notre Dame'],
  ])('isn’t meant by a namesake: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});

describe('a product in a report on matches', () => {
  const report =
    'The team won the match and lost the next game. Fans of the league saw the final, in which the coach brought on his ' +
    'best striker, and the season ended with a win on penalties.';

  it.each([
    'They were swept by Galaxy Z Fold in the first round.',
    'They lost to Galaxy Z Fold in the first round.',
    'The hosts beat Galaxy Z Fold in the first round.',
  ])('isn’t what is beaten: %s', sentence => {
    expect(readNames(`${report} ${sentence}`).join()).not.toMatch(/→ .*Galaxy Z Fold/);
  });

  it('is meant elsewhere', () => {
    const sentence = 'Each of the players was given a Galaxy Z Fold by the sponsor.';
    expect(readNames(`${report} ${sentence}`)).toContain('Galaxy Z Fold → Galaxy Z Fold');
  });
});
