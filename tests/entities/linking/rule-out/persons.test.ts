import { describe, expect, it } from 'vitest';
import { readNames } from '../../read-names.ts';

describe('a full name that others in the news bear', () => {
  it.each([
    ['Kevin Smith, who lives in Leeds, said the road was closed on Monday.', 'Kevin Smith → Kevin Smith'],
    ['The road was closed, Michael Cohen told the council on Monday.', 'Michael Cohen → Michael Cohen'],
    ['Chris Martin found the dog in his garden.', 'Chris Martin → Chris Martin'],
  ])('means nobody known without a word for it: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it.each([
    ['Michael Cohen, once the lawyer of Donald Trump, said so.', 'Michael Cohen → Michael Cohen'],
    ['Coldplay fans cheered when Chris Martin came on stage.', 'Chris Martin → Chris Martin'],
    ['Queen Mary opened the hall on Monday.', 'Queen Mary → Queen Mary'],
  ])('means the one that the text speaks for: %s', (text, right) => {
    expect(readNames(text)).toContain(right);
  });
});
