import { describe, expect, it } from 'vitest';
import { freePicture } from '../../lib/coverage/sources/free-picture.ts';

const COMMONS = 'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Ada.jpg/320px-Ada.jpg';

describe('free pictures', () => {
  it.each([
    [COMMONS, COMMONS],
    // A logo or a film still, kept by one Wikipedia for its own articles.
    ['https://upload.wikimedia.org/wikipedia/en/4/4f/Logo.png', undefined],
    ['javascript:alert(1)//wikipedia/commons/', undefined],
    ['', undefined],
  ])('%s', (address, picture) => {
    expect(freePicture(address)).toBe(picture);
  });
});
