const SMALL =
  /^(of|the|and|in|on|at|for|to|from|by|with|de|da|di|do|del|della|des|du|van|von|der|den|y|e|el|la|le|al|bin|ibn|ben|zu|or|an|as|vs)$/;
const INITIALS =
  /^(ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|usa?|uk|fc|afc|cf|sc|ac|nba|nfl|mlb|nhl|ncaa|uefa|fifa|tv|bbc|cnn|nbc|abc|cbs|uss|hms|ufc|wwe|cia|fbi|nasa|nato|eu|un|ss|dc|jp|jd|jk|kk|dj|mc|rt|hbo|mtv|ucla|mit|rca|rko|jyp|paok|pubg|asean)$/;

/** Capitalises a lower-case title as a name: "leonardo da vinci" gives "Leonardo da Vinci". */
export function titleCase(title: string): string {
  return title
    .split(' ')
    .map((word, at, words) => {
      if (at > 0 && at < words.length - 1 && SMALL.test(word)) return word;
      if (INITIALS.test(word)) return word.toUpperCase();
      return word.replace(/[^-–]+/g, capitalised);
    })
    .join(' ');
}

function capitalised(word: string): string {
  // No English word lacks a vowel, so these are initials.
  if (/^[^aeiouyà-ÿ.'’]{2,4}$/.test(word) && !/^(mr|mrs|dr|st|jr|sr|ng|vs)$/.test(word))
    return word.toUpperCase();
  if (/^(\p{L}\.)+\p{L}?$/u.test(word)) return word.toUpperCase();
  const scottish = /^mc(\p{L}{3,})$/u.exec(word);
  if (scottish) return `Mc${capitalised(scottish[1]!)}`;
  const irish = /^([od])['’](\p{L}{2,})$/u.exec(word);
  if (irish) return `${irish[1]!.toUpperCase()}'${capitalised(irish[2]!)}`;
  return word.replace(/^["“]?\p{L}/u, letter => letter.toUpperCase());
}
