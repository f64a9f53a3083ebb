import { describe, expect, it } from 'vitest';
import { readNames } from '../../read-names.ts';

describe('a surname in a headline', () => {
  it.each([
    ['Bondi pressed by senators over role as attorney general', 'Bondi → Pam Bondi'],
    ['Bondi says Justice Department will comply with order', 'Bondi → Pam Bondi'],
    ['Maxwell moved to another prison before Epstein hearing', 'Maxwell → Ghislaine Maxwell'],
    [
      'Boluarte faces charges a year after Congress removed her as Peru’s president',
      'Boluarte → Dina Boluarte',
    ],
    ['Duterte asks ICC for release', 'Duterte → Rodrigo Duterte'],
  ])('means whom the other words are about: %s', (headline, right) => {
    expect(readNames(headline)).toContain(right);
  });

  it.each([
    ['Surfers return to Bondi as water clears', 'Bondi → Bondi Beach'],
    ['Houston sues maker of faulty pumps', 'Houston → Houston'],
    ['Sydney wins bid for world fair', 'Sydney → Sydney'],
    ['Charlotte plans a new tram line', 'Charlotte → Charlotte'],
  ])('may be a place all the same: %s', (headline, right) => {
    expect(readNames(headline)).toContain(right);
  });

  it('isn’t taken from a town that acts like one', () => {
    expect(readNames('Austin raises bus fares').join()).not.toContain('Lloyd Austin');
  });

  it.each([
    ['Grant quits after row over school budget', 'Grant → Ulysses S. Grant'],
    ['Marshall told to repay expenses', 'Marshall → John Marshall'],
    ['Reed says Labour was slow to build homes', 'Reed → Jack Reed'],
    ['Dubois seeks damages over broken roof', 'Dubois → W. E. B. Du Bois'],
  ])('is nobody of the past or of another country’s party: %s', (headline, wrong) => {
    expect(readNames(headline)).not.toContain(wrong);
  });
});

describe('a headline about a match', () => {
  it.each([
    ['Leeds stun Spurs with late goal', ['Leeds → Leeds United', 'Spurs → Tottenham Hotspur']],
    ['Suns rout Magic', ['Suns → Phoenix Suns', 'Magic → Orlando Magic']],
    ['Jazz hold off Heat in overtime', ['Jazz → Utah Jazz', 'Heat → Miami Heat']],
    ['Bayern thrash Leipzig', ['Bayern → Bayern Munich', 'Leipzig → RB Leipzig']],
    ['Norris on podium behind Verstappen', ['Norris → Lando Norris', 'Verstappen → Max Verstappen']],
    [
      'Kane and Rice injury worries England before World Cup qualifier',
      ['Rice → Declan Rice', 'England → England'],
    ],
  ])('names its teams and athletes: %s', (headline, right) => {
    expect(readNames(headline)).toEqual(expect.arrayContaining(right));
  });

  it.each([
    ['Leeds opens its first tram line', 'Leeds → Leeds'],
    ['Heat and thunder stun tourists in Greece', 'Greece → Greece'],
    ['Piastri wins in Singapore', 'Singapore → Singapore'],
    ['Leipzig drops plan for new airport road', 'Leipzig → Leipzig'],
    ['Rice prices lose ground in Thailand', 'Thailand → Thailand'],
  ])('is another thing than news of a town or of rice: %s', (headline, right) => {
    const names = readNames(headline);
    expect(names).toContain(right);
    expect(names.join()).not.toMatch(/Miami Heat|Leeds United|RB Leipzig|Declan Rice/);
  });

  it('doesn’t turn an athlete into a town', () => {
    expect(readNames('Osaka out of finals with injury').join()).not.toContain('Osaka → Osaka');
  });

  it('leaves school teams alone', () => {
    expect(readNames('Colorado high school football playoffs: Friday’s results').join()).not.toContain(
      'Rockies',
    );
  });
});

describe('a version', () => {
  it('isn’t a group of countries', () => {
    expect(readNames('Start-up unveils V4 model for phones').join()).not.toContain('Visegr');
  });

  it('may be one elsewhere', () => {
    expect(readNames('Hungary and Poland leave V4 summit').join()).toContain('V4 → Visegr');
  });
});

describe('a firm that is a word', () => {
  it.each([
    ['Gap shares fall after weak holiday sales at Old Navy', 'Gap → Gap Inc.'],
    ['Arm stock slips as chip sales slow', 'Arm → Arm'],
    ['Tesla recalls 2m cars', 'Tesla → Tesla'],
  ])('has business of its own: %s', (headline, right) => {
    expect(readNames(headline).some(name => name.startsWith(right))).toBe(true);
  });

  it('isn’t meant elsewhere', () => {
    expect(readNames('Gap in pay between men and women widens').join()).not.toContain('Gap Inc.');
  });
});
