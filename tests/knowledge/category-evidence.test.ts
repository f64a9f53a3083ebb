import { expect, it } from 'vitest';
import { lastEvidenceOf } from '../../modules/knowledge/category-evidence.ts';

it.each([
  ['French department', 'France', true],
  ['Department of Bolivia', 'France', false],
  ['Department of Bolivia', 'department', true],
  ['American space shuttle', 'NASA', true],
  ['Ship of the Royal Navy', 'NASA', false],
  ['Ship of the Royal Navy', 'vessel', true],
])('evidence for %j with %j: %j', (category, word, isEvidence) => {
  expect(lastEvidenceOf(category).includes(word)).toBe(isEvidence);
});
