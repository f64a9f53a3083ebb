import { parseAst } from 'rolldown/parseAst';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Attributes that are shown or read out. */
const SAID = /^(title|alt|label|placeholder|aria-(label|description|valuetext|roledescription|placeholder))$/;
/** The same in every language. */
const NAMES = /^(Dramatis|Wikipedia|Google News|Bing News|GDELT|Markdown|CSV|JSON|news\.example)$/;
const LETTER = /\p{L}/u;
/** Two words with a space between them, the first of at least two letters. */
const PHRASE = /\p{L}{2,}[,.:;!?…]? \p{L}/u;
const MEDIA_TYPES = /^\w+\/[\w+.-]+,/;
/** A single capitalised word. */
const WORD = /^\p{Lu}\p{Ll}+[.…!?]?$/u;

/**
 * Finds text in a module that is shown but not from `locales/`: between tags, in attributes that are shown or read out,
 * and strings that look like words. Arguments of calls are left out, as they may be selectors, keys or logs.
 * @param errors whether messages of `new Error` count as text
 * @returns each text, after the number of its line
 */
export function findBareText(source: string, { errors }: { readonly errors: boolean }): string[] {
  const found: string[] = [];
  const tell = (text: string, { start }: Node): void => {
    found.push(`${source.slice(0, start).split('\n').length}: ${text.trim().replace(/\s+/g, ' ')}`);
  };
  const visit = (node: Node, place: 'said' | 'code' | 'silent'): void => {
    if (node.type.startsWith('TS') && /Type|Interface/.test(node.type)) return;
    if (
      node.type === 'ImportDeclaration' ||
      (node.type === 'ExpressionStatement' && 'directive' in node && node.directive)
    )
      return;
    if (node.type === 'JSXText') {
      const text = String(node.value);
      if (LETTER.test(text) && !NAMES.test(text.trim())) tell(text, node);
      return;
    }
    const text = textOf(node);
    if (text !== null && place !== 'silent' && !NAMES.test(text)) {
      const isText =
        place === 'said'
          ? LETTER.test(text)
          : (PHRASE.test(text) && !MEDIA_TYPES.test(text)) || WORD.test(text);
      if (isText) tell(text, node);
    }
    for (const [field, child] of Object.entries(node)) {
      const next = placeOf(node, field, place, errors);
      for (const one of [child].flat()) if (isNode(one)) visit(one, next);
    }
  };
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node, 'code');
  return found;
}

function placeOf(
  node: Node,
  field: string,
  place: 'said' | 'code' | 'silent',
  errors: boolean,
): 'said' | 'code' | 'silent' {
  switch (node.type) {
    case 'JSXAttribute':
      return SAID.test(String((node.name as Node).name)) ? 'said' : 'silent';
    case 'JSXElement':
    case 'JSXFragment':
      return field === 'children' ? 'said' : place;
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return field === 'body' && place === 'silent' ? 'code' : place;
    case 'CallExpression':
      // Arguments may be keys or selectors. The body of a function passed as one is still checked.
      return field === 'arguments' ? 'silent' : place;
    case 'NewExpression':
      return field === 'arguments' && errors && /Error$/.test(String((node.callee as Node).name))
        ? 'said'
        : 'silent';
    case 'BinaryExpression':
      return node.operator === '+' ? place : 'silent';
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return field === 'test' || (field === 'left' && node.operator === '&&') ? 'silent' : place;
    case 'MemberExpression':
    case 'SwitchCase':
      return field === 'property' || field === 'test' ? 'silent' : place === 'said' ? 'said' : 'code';
    case 'Property':
      return field === 'key' ? 'silent' : place;
    default:
      return place;
  }
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return (node.value as { readonly cooked: string }).cooked;
  return null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
