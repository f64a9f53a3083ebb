const SCHOOL =
  /\b((Senior |Junior )?High School|Elementary School|Primary School|Secondary School|Grammar School|Day School|(American|British|International) School|Schools)\b(?! (of|for)\b)/;
const SCHOOL_DISTRICT = /\b(School District|School System|Public Schools|County Schools|Regional Schools)$/;
/** Bodies that deal with universities, colleges or hospitals without being one. */
const OVERSEER =
  /\b(agency|association|authority|board|commission|committee|council|department|foundation|grants|ministry|network|office|press|program|service|system)\b|\b(colleges|hospitals|universities)\b/i;

/**
 * What an organisation of the open data is. ROR's types say who runs a body, so a public college is a "government
 * body" there and a school district an "education" one; a name that tells more wins.
 * @param type the type as the data set writes it, such as "University or college"
 * @returns a noun for the start of a context, such as "College"
 */
export function organisationNoun(type: string, name: string): string {
  if (type === 'University or college' || type === 'Government body') {
    if (SCHOOL_DISTRICT.test(name)) return 'School district';
    if (SCHOOL.test(name)) return 'School';
  }
  if (type === 'University or college') return higherNoun(name);
  if (type === 'Government body') return publicNoun(name);
  return type === 'Non-profit' ? 'Non-profit organisation' : type;
}

function higherNoun(name: string): string {
  if (
    /\bAcademy of ((Agricultural|Medical|Social) )?Sciences?\b/i.test(name) &&
    !/universit|institute|college/i.test(name)
  )
    return 'Research academy';
  return /college/i.test(name) ? 'College' : 'University';
}

function publicNoun(name: string): string {
  if (/\b(association|society)\b(?! development)/i.test(name)) return 'Organisation';
  if (OVERSEER.test(name)) return 'Government body';
  if (/\b(university|vishwavidyalaya)\b/i.test(name)) return 'University';
  if (/\b(college|\w*vidyalaya)\b/i.test(name)) return 'College';
  if (/\bhospital\b/i.test(name)) return 'Hospital';
  return /\bcompany\b/i.test(name) ? 'Company' : 'Government body';
}
