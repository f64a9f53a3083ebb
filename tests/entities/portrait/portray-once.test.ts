import { beforeEach, describe, expect, it, vi } from 'vitest';
import { portrayOnce } from '../../../lib/entities/portrait/portray-once.ts';
import { makeAnalysis } from '../../page/make-analysis.ts';

const { article, analysis } = makeAnalysis('[Ada Lind|person:lind] spoke.');
const PORTRAITS = { lind: { roles: [], quotes: [], ties: [] } };

describe('portrayOnce', () => {
  const compute = vi.fn();
  beforeEach(() => {
    compute.mockReset();
    compute.mockResolvedValue(PORTRAITS);
  });

  it('computes the portraits of an article once, however often they are requested', async () => {
    const portray = portrayOnce(compute);
    // Messages arrive as copies.
    const requests = [1, 2, 3].map(() => portray(structuredClone(article), structuredClone(analysis)));
    expect(await Promise.all(requests)).toEqual([PORTRAITS, PORTRAITS, PORTRAITS]);
    await portray(article, analysis);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('computes them again if the text or its links have changed', async () => {
    const portray = portrayOnce(compute);
    await portray(article, analysis);
    await portray({ ...article, text: `${article.text} Then she left.` }, analysis);
    await portray(article, makeAnalysis('[Ada Lind|person:other] spoke.').analysis);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it('tries again after a failure', async () => {
    compute.mockRejectedValueOnce(new Error('no worker'));
    const portray = portrayOnce(compute);
    await expect(portray(article, analysis)).rejects.toThrow('no worker');
    expect(await portray(article, analysis)).toBe(PORTRAITS);
  });

  it('forgets the article that was requested least recently', async () => {
    const portray = portrayOnce(compute);
    const request = (n: number) => portray({ ...article, text: `${article.text} ${n}` }, analysis);
    for (const n of [1, 2, 3, 4, 1, 5]) await request(n);
    expect(compute).toHaveBeenCalledTimes(5);
    await request(1);
    expect(compute).toHaveBeenCalledTimes(5);
    await request(2);
    expect(compute).toHaveBeenCalledTimes(6);
  });
});
