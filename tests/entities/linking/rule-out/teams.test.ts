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
