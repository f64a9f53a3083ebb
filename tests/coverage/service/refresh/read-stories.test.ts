import { expect, it } from 'vitest';
import { readStories, type StoryAnalyzer } from '../../../../lib/coverage/service/refresh/read-stories.ts';
import type { ArticleText } from '../../../../lib/model/article.ts';
import type { Prior } from '../../../../lib/model/prior.ts';

const ITEMS = ['one', 'two', 'three'].map((title, at) => ({
  title,
  summary: '',
  outlet: at < 2 ? 'Oak Times' : 'Elm',
}));

function listeningAnalyzer() {
  const asked: string[] = [];
  const prepared: (string | undefined)[] = [];
  const read: { article: ArticleText; prior: Prior | undefined }[] = [];
  const analyzer: StoryAnalyzer = {
    outletNamed: async named => {
      asked.push(named);
      return named === 'Oak Times' ? { name: 'Oak Times', country: 'CA', language: 'fr' } : undefined;
    },
    prepare: async (article, prior) => void prepared.push(prior?.outlet?.country ?? article.language),
    read: (article, prior) => {
      read.push({ article, prior });
      return { cast: [], mentions: [], main: [], reading: 'en' };
    },
    standsAlone: () => false,
  };
  return { analyzer, asked, prepared, read };
}

it('tells the analyzer the country and language of the outlet, if they are known', async () => {
  const { analyzer, prepared, read } = listeningAnalyzer();
  await readStories(ITEMS, analyzer, ['kalmar']);
  expect(read.map(({ article, prior }) => [article.language, prior?.outlet?.country])).toEqual([
    ['fr', 'CA'],
    ['fr', 'CA'],
    [undefined, undefined],
  ]);
  expect(read[2]!.prior).toEqual({ entities: ['kalmar'], outlet: { name: 'Elm' } });
  expect(prepared).toEqual(['CA', 'CA', undefined]);
});

it('looks up each outlet once', async () => {
  const { analyzer, asked } = listeningAnalyzer();
  await readStories(ITEMS, analyzer, []);
  expect(asked).toEqual(['Oak Times', 'Elm']);
});
