import { describe, expect, it } from 'vitest';
import { portray } from '../../../lib/entities/portrait/portray.ts';
import { makeAnalysis } from '../../page/make-analysis.ts';

/** The statements about Lind or Vidal in an article with this as its only paragraphs. */
function about(id: string, paragraphs: string): string[] {
  const { article, analysis } = makeAnalysis(
    `# [Lind|place:lind] hears [Otto Vidal|person:vidal]\n${paragraphs}`,
  );
  return (portray(article, analysis)[id]?.statements ?? []).map(({ start, end }) =>
    article.text.slice(start, end),
  );
}

describe('statements about a name', () => {
  it.each([
    'vidal | [Vidal|person:vidal] was charged on Tuesday with theft. | Vidal was charged on Tuesday with theft.',
    'vidal | [Vidal|person:vidal]’s boat was found on Tuesday night. | Vidal’s boat was found on Tuesday night.',
    'vidal | It rained. [Vidal|person:vidal] left before the others did. | Vidal left before the others did.',
    'vidal | Mayor [Otto Vidal|person:vidal] closed the port on Tuesday. | Mayor Otto Vidal closed the port on Tuesday.',
    'lind | The [Lind|place:lind] that he knew was a fishing town. | The Lind that he knew was a fishing town.',
  ])('are sentences that begin with it: %s', row => {
    const [id, paragraph, expected] = row.split(' | ') as [string, string, string];
    expect(about(id, paragraph)).toEqual([expected]);
  });

  it.each([
    // Others act.
    'vidal | On Tuesday [Vidal|person:vidal] was asked about the port.',
    'vidal | The judge asked [Vidal|person:vidal] about the port of the town.',
    // A dateline, a caption, a label and a list.
    'lind | [Lind|place:lind] (Reuters) – The port was closed on Tuesday.',
    'vidal | [Otto Vidal|person:vidal] leaves the court on Tuesday morning',
    'vidal | [Vidal|person:vidal] did.',
    'vidal | [Vidal|person:vidal], [Lind|place:lind] and the judge met on Tuesday.',
    // Somebody says it.
    'vidal | “[Vidal|person:vidal] never told us about the port,” she said.',
    // Its people, not the town itself.
    'lind | The [Lind|group:lind] pilot was experienced, they said on Tuesday.',
  ])('are no others: %s', row => {
    const [id, paragraph] = row.split(' | ') as [string, string];
    expect(about(id, paragraph)).toEqual([]);
  });

  it('aren’t headlines, and three at most', () => {
    const four = Array.from(
      { length: 4 },
      (_, at) => `[Vidal|person:vidal] spoke for ${at + 2} hours on Tuesday.`,
    );
    expect(about('vidal', four.join('\n'))).toHaveLength(3);
  });
});
