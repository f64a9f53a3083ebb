import { describe, expect, it } from 'vitest';
import { knownIds, withDetails, withoutDetails } from '../../../lib/extension/messaging/entity-details.ts';
import type { PageAnalysis } from '../../../lib/model/analysis.ts';
import type { KnownEntity } from '../../../lib/model/entity.ts';
import { knownEntity, makeAnalysis } from '../../components/make-story.ts';

const other = knownEntity('other', 'Ada Lind', { context: 'a private note', wikidata: 'Q1' });
const before = knownEntity('before', 'Ida Lind', { context: 'a private note', wikidata: 'Q1' });
const plain = makeAnalysis();
const analysis: PageAnalysis = {
  ...plain,
  mentions: plain.mentions.map((mention, index) =>
    index === 0
      ? { ...mention, tier: 'probable', runnersUp: [other], chosen: { insteadOf: before, isForGood: true } }
      : mention,
  ),
};

describe('an analysis for a page', () => {
  it('has names and kinds, but nothing that is known about them', () => {
    const bare = withoutDetails(analysis);
    expect(JSON.stringify(bare)).not.toMatch(/Harbour master|private note|leads|wikipedia|Q1/);
    expect(bare.cast.map(({ entity: { id, name, kind } }) => [id, name, kind])).toEqual(
      analysis.cast.map(({ entity: { id, name, kind } }) => [id, name, kind]),
    );
  });

  it('gets its details back', () => {
    const entities = [...analysis.cast.map(({ entity }) => entity), other, before].filter(
      (entity): entity is KnownEntity => entity.source === 'knowledge',
    );
    expect(knownIds(analysis).toSorted()).toEqual(entities.map(({ id }) => id).toSorted());
    expect(withDetails(withoutDetails(analysis), entities)).toEqual(analysis);
  });

  it('stays as it is where nothing is known any more', () => {
    const bare = withoutDetails(analysis);
    expect(withDetails(bare, [])).toEqual(bare);
  });
});
