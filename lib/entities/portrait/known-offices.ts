import type { Entity } from '../../model/entity.ts';
import type { FoundRole } from './role-form.ts';
import type { RoleWords } from './words/role-words.ts';

/**
 * Whether a role contradicts what is known about someone: the entry gives an office that one person holds at a time, and the
 * role gives another. A title directly before the name is believed all the same: entries age, and titles are hardly ever
 * misread.
 */
export function contradicts(role: FoundRole, text: string, entity: Entity, words: RoleWords): boolean {
  if (role.form === 'title' || entity.source === 'article' || entity.kind !== 'person') return false;
  const said = officesIn(text.slice(role.start, role.end), words);
  const known = officesIn(entity.context, words);
  if (said.size === 0 || known.size === 0) return false;
  return ![...said].some(office => known.has(office));
}

function officesIn(text: string, words: RoleWords): Set<string> {
  const plain = text.toLowerCase().replaceAll('prime minister', 'prime-minister');
  return new Set((plain.match(/[\p{L}-]+/gu) ?? []).flatMap(word => words.officeOf(word) ?? []));
}
