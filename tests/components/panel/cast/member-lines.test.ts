import { describe, expect, it } from 'vitest';
import { memberLines } from '../../../../components/panel/cast/member-lines.ts';
import type { Portrait } from '../../../../lib/model/analysis.ts';
import { makeAnalysis, makeArticle } from '../../make-story.ts';

const article = makeArticle();
const analysis = makeAnalysis();
const page = { article, analysis, watching: 'live' } as const;
const NOTHING: Portrait = { roles: [], quotes: [], ties: [] };

function spanOf(words: string) {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
}

function linesOf(id: string, portrait: Portrait | undefined) {
  return memberLines(analysis.cast.find(({ entity }) => entity.id === id)!, page, portrait);
}

describe('the lines below a name', () => {
  const closed = { from: 'ada', to: 'lind', verb: 'closed', sentence: spanOf('Ada Berg, the harbour') };

  it('say what is known, then what it does', () => {
    expect(linesOf('ada', { ...NOTHING, ties: [closed] })).toEqual({
      who: 'Harbour master of Lind',
      why: 'Closed Lind; leads Port Board',
    });
  });

  it('stop after the first statement of what is known', () => {
    const member = analysis.cast.find(({ entity }) => entity.id === 'ada')!;
    const context = 'Company behind the Lind ferries, founded in 1921 by former pilots; part of Nord';
    const entity = { ...member.entity, context } as typeof member.entity;
    expect(memberLines({ ...member, entity }, page, NOTHING).who).toBe(context.split(';')[0]);
  });

  it('end with what the article’s language puts after the second name', () => {
    const attacked = { ...closed, verb: 'griff', tail: 'an' };
    expect(linesOf('ada', { ...NOTHING, ties: [attacked] }).why).toMatch(/^Griff Lind an; /);
    expect(linesOf('lind', { ...NOTHING, ties: [attacked] }).why).toBe('Berg griff Lind an');
  });

  it('name who acts on it, as the article does where it is brief', () => {
    expect(linesOf('lind', { ...NOTHING, ties: [closed] }).why).toBe('Berg closed Lind');
  });

  it('give the article as the source of a role where nothing is known', () => {
    const role = spanOf('the harbour master');
    const { who, isTold } = linesOf('here-nils', { ...NOTHING, roles: [role], role });
    expect(who).toContain('The harbour master');
    expect(isTold).toBe(true);
    expect(linesOf('here-nils', NOTHING).who).toBe('Based on this article only');
  });

  it('quote it if the article says nothing else, or name its company', () => {
    const quotes = [spanOf('Board was not asked')];
    expect(linesOf('here-nils', { ...NOTHING, quotes }).why).toBe('“Board was not asked”');
    expect(linesOf('here-nils', NOTHING).why).toBe('Appears with Port Board');
  });

  it('quote a sentence about it rather than name its company, but not rather than its own words', () => {
    const statements = [spanOf('Ada Berg, the harbour')];
    expect(linesOf('here-nils', { ...NOTHING, statements }).why).toBe('“Ada Berg, the harbour”');
    const quotes = [spanOf('Board was not asked')];
    expect(linesOf('here-nils', { ...NOTHING, statements, quotes }).why).toBe('“Board was not asked”');
  });

  it('leave the article out before its portraits are known', () => {
    expect(linesOf('here-nils', undefined).why).toBe('');
  });
});
