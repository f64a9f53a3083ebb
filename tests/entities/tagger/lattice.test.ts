import { describe, expect, it } from 'vitest';
import { continuesName, mayFollow, OUTSIDE, opensName, STATES } from '../../../lib/entities/tagger/labels.ts';
import { FORBIDDEN, forbidSteps, Lattice } from '../../../lib/entities/tagger/lattice.ts';
import { Random } from '../../../tools/random.ts';

const LENGTH = 4;

/** Every sequence of labels that BIO allows, with its score. */
function allPaths(emissions: Float64Array, transitions: Float32Array): { path: number[]; score: number }[] {
  let paths = [{ path: [] as number[], score: 0 }];
  for (let i = 0; i < LENGTH; i++)
    paths = paths.flatMap(({ path, score }) => {
      const from = path.at(-1) ?? OUTSIDE;
      return Array.from({ length: STATES }, (_, to) => to)
        .filter(to => mayFollow(from, to))
        .map(to => ({
          path: [...path, to],
          score: score + transitions[from * STATES + to]! + emissions[i * STATES + to]!,
        }));
    });
  return paths;
}

function randomLattice(seed: number): { lattice: Lattice; transitions: Float32Array } {
  const random = new Random(seed);
  const transitions = Float32Array.from({ length: STATES * STATES }, () => 4 * random.next() - 2);
  forbidSteps(transitions);
  const lattice = new Lattice(transitions);
  lattice.reserve(LENGTH);
  for (let i = 0; i < LENGTH * STATES; i++) lattice.emissions[i] = 6 * random.next() - 3;
  return { lattice, transitions };
}

describe.each([1, 2, 3])('a lattice with random scores (seed %i)', seed => {
  const { lattice, transitions } = randomLattice(seed);
  const paths = allPaths(lattice.emissions, transitions);
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);

  it('finds the path that scores best', () => {
    const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
    const path = new Uint8Array(LENGTH);
    lattice.best(LENGTH, path);
    expect([...path]).toEqual(best.path);
  });

  it('sums over all paths', () => {
    expect(lattice.sum(LENGTH)).toBeCloseTo(Math.log(total), 6);
  });

  it('knows how probable each name is', () => {
    lattice.sum(LENGTH);
    for (let opens = 1; opens < STATES; opens += 2)
      for (let first = 0; first < LENGTH; first++)
        for (let last = first; last < LENGTH; last++) {
          const share = paths
            .filter(({ path }) => path[first] === opens && path[last + 1] !== opens + 1)
            .filter(({ path }) => path.slice(first + 1, last + 1).every(s => s === opens + 1))
            .reduce((sum, { score }) => sum + Math.exp(score), 0);
          expect(lattice.nameProbability(first, last, opens, LENGTH)).toBeCloseTo(share / total, 6);
        }
  });
});

describe('labels', () => {
  it('never continue a name that did not begin', () => {
    const transitions = new Float32Array(STATES * STATES);
    forbidSteps(transitions);
    for (let to = 0; to < STATES; to++) {
      expect(transitions[to]).toBe(continuesName(to) ? FORBIDDEN : 0);
      if (opensName(to)) expect(transitions[to * STATES + to + 1]).toBe(0);
    }
  });
});
