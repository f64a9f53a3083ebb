/** What English calls a body. */
const NOUNS =
  'academ(?:y|ies)|administration|agenc(?:y|ies)|airport|alliance|aquarium|archives?|associations?|authority|bank|board|bureau|' +
  'cathedral|cent(?:er|re)s?|chamber|clinics?|club|collections?|colleges?|commission|committee|confederation|conservatory|' +
  'consortium|cooperative|corporation|councils?|court|departments?|directorate|federation|forum|foundations?|fund|gardens?|' +
  'government|group|health|herbarium|hospitals?|infirmary|initiative|inspectorate|institutes?|institution|laborator(?:y|ies)|' +
  'league|library|medical|ministry|museums?|networks?|observatory|offices?|ombudsman|organi[sz]ation|parliament|partnership|' +
  'planetarium|police|polytechnic|press|program(?:me)?|project|publishers?|railway|sanatorium|schools?|seminary|services?|' +
  'societ(?:y|ies)|stations?|statistics|survey|synchrotron|system|trusts?|union|universit(?:y|ies)|zoo';

const ENGLISH = new RegExp(`\\b(?:${NOUNS})\\b`, 'i');
/** Bodies that say in English, or in letters, whose branch or member they are. */
const MEMBER =
  /^(?:Caritas|City of|Embassy of|Embrapa|Friends of the|Fulbright|Max Planck|Municipality of|Province of|UNICEF|WWF)\b/;
/** "Centre Émile Durkheim": French. */
const FRENCH_CENTRE = /^Centre (?!for |of |on )/;
/** Their bodies have English names, whatever they call themselves. */
const ENGLISH_SPEAKING =
  /(?:Australia|Canada|Ghana|Hong Kong|India|Ireland|Israel|Jamaica|Kenya|New Zealand|Nigeria|Pakistan|Philippines|Singapore|South Africa|Uganda|United Kingdom|United States)$/;

/**
 * Whether papers may print a name that no article has: it is English, as its noun tells. Bodies abroad are known by
 * their own names otherwise, and often by those of a laboratory or a register.
 * @param where the place that the body is in, the country last
 */
export function isPrinted(name: string, where: string): boolean {
  if (ENGLISH_SPEAKING.test(where) || MEMBER.test(name)) return true;
  return ENGLISH.test(name) && !FRENCH_CENTRE.test(name);
}
