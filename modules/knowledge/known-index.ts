import type { Entry } from '../../lib/knowledge/entry.ts';
import { formKeys } from '../../lib/knowledge/forms.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { openForms } from './check.ts';

/** Kinds between which data packages and hand-written files may differ: a brand is a product or its maker. */
export function kindClass(kind: Kind): string {
  return kind === 'person' || kind === 'place' || kind === 'group' ? kind : 'thing';
}

/** Keys are asked for again and again while everything is joined. */
const keys = new Map<string, string | null>();

/** A form as it is compared: the keys of its words. Null where it has none. */
export function formKey(form: string): string | null {
  let key = keys.get(form);
  if (key === undefined) {
    key = formKeys(form)?.keys.join() ?? null;
    keys.set(form, key);
  }
  return key;
}

/** The hand-written entries by everything that shows a compiled one to be the same. */
export class KnownIndex {
  private readonly byWikidata = new Map<string, Entry>();
  private readonly byTitle = new Map<string, Entry>();
  private readonly byForm = new Map<string, Entry[]>();
  private readonly shortForms = new Set<string>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      if (entry.wikidata) this.byWikidata.set(entry.wikidata, entry);
      if (entry.wikipedia) this.byTitle.set(entry.wikipedia.toLowerCase(), entry);
      for (const form of openForms(entry)) {
        const key = formKey(form);
        if (key) this.byForm.set(key, [...(this.byForm.get(key) ?? []), entry]);
      }
      for (const form of entry.short) {
        const key = formKey(form);
        if (key) this.shortForms.add(key);
      }
    }
  }

  withWikidata(id: string | undefined): Entry | undefined {
    return id ? this.byWikidata.get(id) : undefined;
  }

  withTitle(title: string | undefined): Entry | undefined {
    return title ? this.byTitle.get(title.toLowerCase()) : undefined;
  }

  /** Entries that have this form, their names first. */
  withForm(form: string): readonly Entry[] {
    const key = formKey(form);
    return (key && this.byForm.get(key)) || [];
  }

  /** Whether any entry is met by this form, be it a surname. */
  hasForm(form: string): boolean {
    const key = formKey(form);
    return key !== null && (this.byForm.has(key) || this.shortForms.has(key));
  }
}
