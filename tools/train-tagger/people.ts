import { createRequire } from 'node:module';
import { tokenize } from '../../lib/text/tokenize.ts';

// Words for peoples and faiths. Each training file labels them differently: as place, organization, MISC or not at all.

const FAITHS_AND_PEOPLES =
  'Muslim Muslims Christian Christians Jew Jews Jewish Catholic Catholics Sunni Sunnis Shiite Shiites Shia Hindu ' +
  'Hindus Buddhist Buddhists Sikh Sikhs Protestant Protestants Orthodox Islamic Islamist Islamists Arab Arabs Kurd ' +
  'Kurds Kurdish African Africans European Europeans Asian Asians British English French Chinese Dutch Swiss ' +
  'Spanish Turkish Turks Danish Danes Swedes Poles Scots Scottish Welsh Brits Tamil Palestinian Palestinians Latino ' +
  'Latinos Hispanic Slavic';

/** Hashes of the single words that only mean a people or a faith. */
export function readPeoples(): ReadonlySet<number> {
  const require = createRequire(import.meta.url);
  const { nationalities } = require('i18n-nationality/langs/en.json') as {
    nationalities: Record<string, string | string[]>;
  };
  const { countries } = require('i18n-iso-countries/langs/en.json') as {
    countries: Record<string, string | string[]>;
  };
  const peoples = new Set(FAITHS_AND_PEOPLES.split(' ').map(word => keyOf(word)));
  for (const entry of Object.values(nationalities).flat())
    for (const name of entry.split(/[,/]| or /)) {
      peoples.add(keyOf(name.trim()));
      peoples.add(keyOf(`${name.trim()}s`));
    }
  // Some lists include the country's own name ("US") among its nationalities.
  for (const name of Object.values(countries).flat()) peoples.delete(keyOf(name));
  peoples.delete(0);
  return peoples;
}

/** The key of a single-word name; 0 for any other name. */
function keyOf(name: string): number {
  const tokens = tokenize(name);
  return tokens.count === 1 ? tokens.keys[0]! : 0;
}
