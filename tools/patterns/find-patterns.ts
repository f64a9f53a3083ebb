import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';

const root = path.resolve(import.meta.dirname, '../..');
/** What is shipped. */
const ROOMS = ['lib', 'components', 'entrypoints'];

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `file:line`. */
  readonly place: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** The regular expressions of everything that is shipped. */
export function shippedPatterns(): Pattern[] {
  return ROOMS.flatMap(room =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .flatMap(name => {
        const file = path.posix.join(room, name.replaceAll(path.sep, '/'));
        return patternsIn(readFileSync(path.join(root, file), 'utf8'), file);
      }),
  );
}

/** The regular expressions of a TypeScript module; those that `RegExp` makes have an empty source. */
export function patternsIn(code: string, file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    const place = `${file}:${code.slice(0, value.start).split('\n').length}`;
    if (isLiteral(value)) found.push({ source: value.regex.pattern, flags: value.regex.flags, place });
    else if (makesRegExp(value)) found.push({ source: '', flags: '', place });
    else for (const field of Object.values(value)) visit(field);
  };
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** As it stands in the code. */
export function written({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isLiteral(
  node: Node,
): node is Node & { readonly regex: { readonly pattern: string; readonly flags: string } } {
  return node.type === 'Literal' && typeof node.regex === 'object' && node.regex !== null;
}

function makesRegExp({ type, callee }: Node): boolean {
  return (
    (type === 'NewExpression' || type === 'CallExpression') &&
    isNode(callee) &&
    callee.type === 'Identifier' &&
    callee.name === 'RegExp'
  );
}
