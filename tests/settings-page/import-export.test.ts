import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inflate } from '../../lib/extension/packs/inflate.ts';
import { t } from '../../lib/i18n/translate.ts';
import { createPackCodec } from '../../lib/knowledge/pack/pack-codec.ts';
import { writeBase } from '../../lib/knowledge/write-base.ts';
import { makeEntry } from '../knowledge/make-entry.ts';

const listeners = vi.hoisted(() => new Set<(changes: Record<string, unknown>) => void>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: { set: async (changes: Record<string, unknown>) => listeners.forEach(one => void one(changes)) },
      onChanged: { addListener: (one: () => void) => listeners.add(one), removeListener: () => {} },
    },
  },
}));

const { importPack } = await import('../../lib/settings-page/import-pack.ts');
const { packAsFile } = await import('../../lib/settings-page/export-pack.ts');
const { addFiledPacks, packsForFile } = await import('../../lib/settings-page/packs-in-file.ts');
const { openPacksSession } = await import('../../lib/settings-page/packs-session.ts');
const { listPacks, packContents, removePack } = await import('../../lib/extension/packs/packs.ts');

const shipped = writeBase([makeEntry({ name: 'Acme' })]);
const codec = createPackCodec(async () => shipped.buffer, inflate);
const TABLE = '#name,Beat\n#date,2026-02-01\nname,kind,context\nZora Quist,person,mayor of Quistville\n';
const table = (text = TABLE): File => new File([text], 'beat.csv');
const add = (file: File) => importPack(file, codec, () => {});
const removeAll = async () => {
  for (const { key } of await listPacks()) await removePack(key);
};

beforeEach(removeAll);

describe('importing a pack', () => {
  it('saves a table, with its summary and its text', async () => {
    const steps = new Set<string>();
    const imported = await importPack(table(), codec, step => steps.add(step));
    expect(imported).toMatchObject({
      summary: { key: 'beat', name: 'Beat', form: 'entries', entities: 1, date: '2026-02-01' },
      competing: [],
    });
    expect([...steps]).toEqual(['checking', 'packing', 'saving']);
    expect(await (await packContents('beat'))?.text?.text()).toContain('Zora Quist');
  });

  it('names what the shipped knowledge base has as well', async () => {
    const imported = await add(table(`${TABLE}Acme,organization,a maker\n`));
    expect(imported).toMatchObject({ competing: ['Acme'] });
  });

  it.each([
    ['an unknown kind', TABLE.replace(',person,', ',dragon,'), 4],
    ['nothing in it', '', 0],
  ])('adds nothing from a file with %s', async (_, text, line) => {
    const imported = await add(table(text));
    expect(imported).toMatchObject({ problems: [{ line }] });
    expect(await listPacks()).toEqual([]);
  });

  it.each([
    ['binary', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 7]],
    ['spreadsheet', [0x50, 0x4b, 3, 4, 0x14, 0]],
  ])('rejects a file that is %s', async (problem, bytes) => {
    const imported = await add(new File([new Uint8Array(bytes)], 'x.csv'));
    expect(imported).toMatchObject({ problems: [{ line: 0, problem }] });
  });

  it('reads a table in any encoding', async () => {
    const text = TABLE.replace('Zora Quist', 'Zoë Quïst');
    for (const bytes of [
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(text, 'latin1'),
    ]) {
      expect(await add(new File([new Uint8Array(bytes)], 'beat.csv'))).toMatchObject({
        summary: { entities: 1 },
      });
      expect(await (await packContents('beat'))?.text?.text()).toContain('Zoë Quïst');
    }
  });

  it('rejects more text than a page can compile', async () => {
    const file = table();
    Object.defineProperty(file, 'size', { value: 65e6 });
    expect(await add(file)).toEqual({ problems: [{ line: 0, problem: 'tooMuchText', values: [65, 64] }] });
  });

  it('rejects a damaged compiled pack', async () => {
    await add(table());
    const [summary] = await listPacks();
    const bytes = new Uint8Array(await (await packAsFile(summary!, 'pack', codec)).arrayBuffer());
    await removeAll();
    for (const fromEnd of [1, 2, 3, 4, 5, 400]) {
      const damaged = bytes.slice();
      damaged[damaged.length - fromEnd]! ^= 1;
      const imported = await add(new File([damaged], 'beat.pack'));
      expect(imported, `byte ${fromEnd} from the end`).toMatchObject({ problems: [{ line: 0 }] });
    }
    expect(await listPacks()).toEqual([]);
  });
});

describe('exporting a pack', () => {
  it.each(['csv', 'jsonl', 'pack'] as const)(
    'as %s gives a file that imports as the same pack',
    async format => {
      await add(table());
      const [before] = await listPacks();
      const file = new File([await packAsFile(before!, format, codec)], `beat.${format}`);
      await removeAll();
      await add(file);
      const [after] = await listPacks();
      const form = format === 'pack' ? 'compiled' : 'entries';
      expect(after).toEqual({ ...before, form, added: expect.any(Number) });
    },
  );

  it('says so if the pack has been removed', async () => {
    await add(table());
    const [summary] = await listPacks();
    await removeAll();
    await expect(packAsFile(summary!, 'csv', codec)).rejects.toThrow(t('packs.gone', 'Beat'));
  });
});

describe('packs in a settings file', () => {
  const compiled = async (): Promise<File> => {
    await add(table(TABLE.replace('Beat', 'Compiled')));
    const [summary] = await listPacks();
    const file = new File([await packAsFile(summary!, 'pack', codec)], 'compiled.pack');
    await removeAll();
    return file;
  };

  it('come back as they were', async () => {
    const file = await compiled();
    await add(file);
    await add(table());
    const before = await listPacks();
    const filed = await packsForFile(codec);
    await removeAll();
    expect(await addFiledPacks(filed, codec)).toEqual([]);
    expect(await listPacks()).toEqual(before.map(pack => ({ ...pack, added: expect.any(Number) })));
  });

  it('leave a pack of the same name alone', async () => {
    await add(table());
    const before = await listPacks();
    expect(await addFiledPacks([{ name: 'Beat', version: '', lines: 'damaged' }], codec)).toEqual([]);
    expect(await listPacks()).toEqual(before);
  });

  it('are reported if they are damaged, or only named', async () => {
    const messages = await addFiledPacks(
      [
        { name: 'Broken', version: '', compiled: '%' },
        { name: 'Named', version: '' },
        { name: 'Other', version: '' },
      ],
      codec,
    );
    expect(messages).toEqual([expect.stringContaining('Broken'), t('settings.packsMissing', 'Named, Other')]);
    expect(await listPacks()).toEqual([]);
  });
});

describe('the packs on the settings page', () => {
  function open() {
    const saved: { name: string; size: number }[] = [];
    const statuses: string[] = [];
    const session = openPacksSession(
      codec,
      (blob, name) => saved.push({ name, size: blob.size }),
      () => statuses.push(session.state().status.state),
    );
    return { session, saved, statuses };
  }

  it('show progress, the new pack and its removal', async () => {
    const { session, statuses } = open();
    await session.add(table());
    expect(session.state().status).toMatchObject({ state: 'added', name: 'Beat', entities: 1 });
    await vi.waitFor(() => expect(session.state().packs).toHaveLength(1));
    expect(statuses).toContain('working');
    await session.remove('beat');
    await vi.waitFor(() => expect(session.state().packs).toEqual([]));
    expect(session.state().status.state).toBe('idle');
  });

  it('show what is wrong with a file', async () => {
    const { session } = open();
    await session.add(table('name,kind\nZora,dragon\n'));
    expect(session.state().status).toMatchObject({ state: 'refused', file: 'beat.csv' });
  });

  it('are saved under their key, in the format asked for', async () => {
    const { session, saved } = open();
    await session.add(table());
    await vi.waitFor(() => expect(session.state().packs).toHaveLength(1));
    await session.exportAs('beat', 'csv');
    await session.exportAs('unknown', 'csv');
    expect(saved).toEqual([{ name: 'beat.csv', size: expect.any(Number) }]);
  });

  it('show why an export failed', async () => {
    const { session, saved } = open();
    await session.add(table());
    await vi.waitFor(() => expect(session.state().packs).toHaveLength(1));
    listeners.clear();
    await removeAll();
    await session.exportAs('beat', 'csv');
    expect(session.state().status).toEqual({ state: 'failed', message: t('packs.gone', 'Beat') });
    expect(saved).toEqual([]);
  });
});
