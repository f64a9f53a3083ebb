import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every script that runs one of our own tools, by its name. */
const TOOLS = Object.entries(manifest.scripts).flatMap(([name, command]) => {
  const file = /^node (tools\/\S+\.ts)$/.exec(command)?.[1];
  return file ? [{ name, source: readFileSync(path.join(ROOT, file), 'utf8'), file }] : [];
});

/** Every other file that says at its start how it is run. */
const SCRIPTS = globSync('tools/**/*.ts', { cwd: ROOT, exclude: ['**/node_modules/**'] })
  .map(file => ({ file, source: readFileSync(path.join(ROOT, file), 'utf8') }))
  .filter(({ file, source }) => source.slice(0, source.indexOf('import ')).includes(`node ${file}`));

describe('a script without a name of its own', () => {
  it('is one of several', () => expect(SCRIPTS.length).toBeGreaterThan(8));

  it.for(SCRIPTS)('$file answers --help', ({ source }) => {
    expect(source).toMatch(/^(const .*|\} = )?(answerHelp|commandLine)\(import\.meta\.filename/m);
    expect(source).not.toContain('parseArgs');
  });

  it('prints how it is run, and names an option it doesn’t have', { timeout: 60_000 }, () => {
    const { file, source } = SCRIPTS.find(one => one.file.includes('train-languages'))!;
    const run = (arg: string) => spawnSync(process.execPath, [file, arg], { cwd: ROOT, encoding: 'utf8' });
    const help = run('--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(`// ${help.stdout.split('\n')[0]}`).toBe(source.split('\n')[0]);
    expect(run('--no-such-option')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('npm run', () => {
  it('has tools to ask', () => expect(TOOLS.length).toBeGreaterThan(15));

  it.for(TOOLS)('$name says at its start how it is called, and answers --help', ({ name, source }) => {
    expect(source.split('\n')[0]).toMatch(new RegExp(`^// npm (run )?(-s )?${name}\\b`));
    expect(source).toMatch(
      /^(const .*|\} = | {2}const .*)?(answerHelp|commandLine)\(import\.meta\.filename/m,
    );
    // It would throw at an unknown option.
    expect(source).not.toContain('parseArgs');
  });

  // Each starts its own Node, so two stand for all: one with options, one without.
  it.for(['settings', 'patterns'])(
    '%s prints its options, or names one it doesn’t have',
    { timeout: 60_000 },
    asked => {
      const { file, source } = TOOLS.find(({ name }) => name === asked)!;
      const run = (arg: string) => spawnSync(process.execPath, [file, arg], { cwd: ROOT, encoding: 'utf8' });
      const help = run('--help');
      expect(help).toMatchObject({ status: 0, stderr: '' });
      expect(`// ${help.stdout.split('\n')[0]}`).toBe(source.split('\n')[0]);
      const unknown = run('--no-such-option');
      expect(unknown).toMatchObject({ status: 2, stdout: '' });
      expect(unknown.stderr).toMatch(/^Unknown option '--no-such-option'.*\n.*--help\n$/);
    },
  );
});
