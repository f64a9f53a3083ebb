const SCHOOL =
  /\b((Senior |Junior )?High School|Elementary School|Primary School|Secondary School|Grammar School|Day School|(American|British|International) School|Schools)\b(?! (of|for)\b)/;
const SCHOOL_DISTRICT = /\b(School District|School System|Public Schools|County Schools|Regional Schools)$/;
/** Bodies that deal with universities, colleges or hospitals without being one. */
const OVERSEER =
  /\b(agency|association|authority|board|commission|committee|council|department|foundation|grants|ministry|network|office|press|program|service|system)\b|\b(colleges|hospitals|universities)\b/i;

/** Names that tell what something is, whatever ROR says. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\b(First Nations?|(?<!United |First )Nation)$/, 'First Nation'],
  [
    /^(?!.*\b(Association|Confederation|Consortium|Council|Federation|Society|Friends)\b).*\b(Libraries|Library( (System|District|Consortium|Service))?)$/,
    'Library',
  ],
  [/^(?!.*\b(Library|Museum|University)).*\b(Botanic(al)? Gardens?|Arboretum)$/, 'Botanical garden'],
  [
    /^(?=.*\b(Army|Naval|Navy|Air Forces?|Fleet|Space)\b).*\b(Command|Fleet|Wing)( \p{L}+)?$|^Space Delta /u,
    'Military command',
  ],
  [/^All India Institute of Medical Sciences\b/, 'Medical school'],
  [/\bNHS\b.*\bTrust$/, 'NHS trust'],
  [/^(Max Planck|Fraunhofer|Leibniz|Helmholtz)[- ](Institut|Cent)/, 'Research institute'],
  [/^(SUNY|Sciences Po|IMT|Mines|Télécom|ESPCI|TU|FH|UNSW) /, 'University'],
  [/\bZoo(logical (Park|Gardens?))?$/, 'Zoo'],
  [/\b(Fire-Rescue|Fire) Department$/, 'Fire service'],
  [
    /\bCollege of (.* )?(Surgeons|Physicians|Nurses|Midwives|Practitioners|Anaesthetists|Psychiatrists|Radiologists|Pathologists|Obstetricians|Ophthalmologists|Optometrists|Dentists|Veterinarians|Cardiology|Toxicology|Rheumatology|Radiology|Toxicologists|Therapists)\b/,
    'Professional body',
  ],
];

/** Bodies that have members or give money; ROR lists those that promote research with the institutes. */
const MEMBERS_OR_MONEY =
  /^(?!.*\b(Institute|Cent(re|er)|Facility|Laborator(y|ies))\b).*\b(Association|Federation|Foundation|Society|Union)\b/;

/** Land rather than bodies. */
export const PARK =
  /\b(National|State) (Park|Monument|Lakeshore|Seashore|Forest|Preserve|Wildlife Refuge)s?\b(?! (Service|Authority|Association|Foundation|Board))|\b(Nature Reserve|Biosphere Reserve|Marine Sanctuary)$|^Nationalpark /;

/**
 * What an organisation of the open data is. ROR's types say who runs a body, so a public college is a "government
 * body" there and a school district an "education" one; a name that tells more wins.
 * @param type the type as the data set writes it, such as "University or college"
 * @returns a noun for the start of a context, such as "College"
 */
export function organisationNoun(type: string, name: string): string {
  const own = BY_NAME.find(([pattern]) => pattern.test(name));
  if (own) return own[1];
  if (type === 'University or college' || type === 'Government body') {
    if (SCHOOL_DISTRICT.test(name)) return 'School district';
    if (SCHOOL.test(name)) return 'School';
  }
  if (type === 'University or college') return higherNoun(name);
  if (type === 'Research institute' && MEMBERS_OR_MONEY.test(name)) return 'Organisation';
  if (type === 'Hospital' && /\b(Association|Society|College of|Foundation|Council|Federation)\b/.test(name))
    return 'Organisation';
  if (type === 'Government body') return publicNoun(name);
  if (type === 'Organisation' && /\b(College|Seminary|Business School)$/.test(name)) return higherNoun(name);
  if (type === 'Hospital') return healthNoun(name);
  if (type === 'Archive or museum') return collectionNoun(name);
  return type === 'Non-profit' ? 'Non-profit organisation' : type;
}

/** What kind of school a name tells; in this order, because "University College" is a college. */
const SCHOOLS: readonly (readonly [RegExp, string])[] = [
  [/\bSystem of Higher Education\b/, 'University system'],
  [/college|collège|cégep/i, 'College'],
  [/\bHospitals?$/, 'Hospital'],
  [/universi[dt]|\buniv\b/i, 'University'],
  [/polytechnic|politeknik/i, 'Polytechnic'],
  [/seminary/i, 'Seminary'],
  [/\bconservato/i, 'Conservatory'],
  [/\bBusiness School|School of (Business|Management|Commerce)\b/i, 'Business school'],
  [/\bLaw School|School of Law\b/i, 'Law school'],
  [/\bMedical School|School of (Medicine|Medical)\b/i, 'Medical school'],
  [/\bSchool\b/, 'School'],
  [/\b(Foundation|Trust)\b/, 'Non-profit organisation'],
  [/\b(Association|Council|Society|Library)\b/, 'Institution'],
  [/\b(Station|Laborator(y|ies)|Observatory|Research (Institute|Cent(re|er)))\b/, 'Research institute'],
  [/\bAcademy\b/, 'Academy'],
  [/\bInstitutes? of (Science and |Engineering and |Information )?Technology\b/i, 'University'],
  [/\b(Institute|Faculty|Cent(re|er))\b/i, 'Institute'],
];

/** What a body is that ROR lists with the universities, if its name doesn't tell. */
export const UNKNOWN_SCHOOL = 'Higher education institution';

function higherNoun(name: string): string {
  if (
    /\bAcademy of ((Agricultural|Medical|Social) )?Sciences?\b/i.test(name) &&
    !/universit|institute|college/i.test(name)
  )
    return 'Research academy';
  return SCHOOLS.find(([pattern]) => pattern.test(name))?.[1] ?? UNKNOWN_SCHOOL;
}

/** ROR lists everybody that cares for health or researches it with the hospitals. */
function healthNoun(name: string): string {
  if (/\buniversity( of\b|$)/i.test(name) && !/hospital|medical cent/i.test(name)) return 'University';
  if (/\b(agency|authority|commission|department|directorate|ministry)\b/i.test(name))
    return 'Health authority';
  if (/\bmedical (academy|college)$/i.test(name)) return 'Medical school';
  if (/\b(health|medical) research (institute|cent(er|re))\b/i.test(name)) return 'Research institute';
  return /hospital|hôpita|hospices|hôtel-dieu|ospedale|infirmary|klinik|medical cent|sanatorium|nursing home/i.test(
    name,
  )
    ? 'Hospital'
    : 'Health institution';
}

/** ROR lists societies and agencies with collections as museums. */
function collectionNoun(name: string): string {
  if (/\bhistorical society\b/i.test(name)) return 'Historical society';
  if (/\b(association|coalition|commission|conservation|foundations?|society)\b/i.test(name))
    return 'Organisation';
  if (/\bdepartment\b/i.test(name)) return 'Government body';
  if (/\bacademy of sciences\b|academy$/i.test(name)) return 'Academy';
  if (/\bobservatory\b/i.test(name)) return 'Observatory';
  if (/\baquarium\b/i.test(name)) return 'Aquarium';
  if (/\bplanetarium\b/i.test(name)) return 'Planetarium';
  if (/\barchives?\b|arquivo/i.test(name)) return 'Archive';
  if (/\blibrary\b|bibliothe/i.test(name)) return 'Library';
  if (/\bherbarium\b/i.test(name)) return 'Herbarium';
  return /\bmuseums?\b|mus[eé][eou]\b|museu\b|\bgalerie|\bgaller(y|ies)\b/i.test(name)
    ? 'Museum'
    : 'Archive or museum';
}

function publicNoun(name: string): string {
  if (/\b(association|society)\b(?! development)/i.test(name)) return 'Organisation';
  if (/\blibrary\b/i.test(name)) return 'Library';
  if (OVERSEER.test(name)) return 'Government body';
  if (/\b(university|vishwavidyalaya)\b/i.test(name)) return 'University';
  if (/\b(college|\w*vidyalaya)\b/i.test(name)) return 'College';
  if (/\bpolytechnic\b/i.test(name)) return 'Polytechnic';
  if (/\bhospital\b/i.test(name)) return 'Hospital';
  return /\bcompany\b/i.test(name) ? 'Company' : 'Government body';
}
