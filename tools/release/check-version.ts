/** Versions that both stores accept: Chrome allows up to four numbers; we use three, as in package.json. */
const VERSION = /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/;
/** `## [1.2.0] - 2026-11-27` */
const ENTRY = /^## \[([^\]]+)\](?: - (\S+))?\s*$/;

/**
 * Compares the version to release with the change log, whose format is that of keepachangelog.com.
 * @returns problems as sentences; empty if there are none
 */
export function versionProblems(version: string, changelog: string): string[] {
  const problems: string[] = [];
  if (!VERSION.test(version)) problems.push(`package.json: "${version}" is no version of three numbers`);
  const lines = changelog.split('\n');
  const at = lines.findIndex(line => {
    const name = ENTRY.exec(line)?.[1];
    return name !== undefined && name !== 'Unreleased';
  });
  if (at < 0) return [...problems, 'CHANGELOG.md: has no entry of a version'];
  const [, newest, date = ''] = ENTRY.exec(lines[at]!)!;
  const where = `CHANGELOG.md, line ${at + 1}`;
  if (newest !== version)
    problems.push(`${where}: the newest entry is ${newest}, package.json has ${version}`);
  if (!isDay(date)) problems.push(`${where}: "${date}" is no day (2026-11-27)`);
  if (!hasChange(lines.slice(at + 1))) problems.push(`${where}: the entry lists no change`);
  const unreleased = lines.findIndex(line => ENTRY.exec(line)?.[1] === 'Unreleased');
  if (unreleased >= 0 && unreleased < at && hasChange(lines.slice(unreleased + 1)))
    problems.push('CHANGELOG.md: what is under "Unreleased" belongs under the version');
  return problems;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether there is a list item before the next entry. */
function hasChange(lines: readonly string[]): boolean {
  const end = lines.findIndex(line => line.startsWith('## '));
  return lines.slice(0, end < 0 ? undefined : end).some(line => /^- \S/.test(line));
}
