import { describe, expect, it } from 'vitest';
import { readPageView } from '../../../../tools/pack/wikipedia/page-view.ts';

describe('readPageView', () => {
  it.each([
    ['a month', 'en.wikipedia Barack_Obama 534366 desktop 512 A30B482', 'enwiki', 'Barack_Obama', 512],
    ['a month, without the page id', 'de.wikipedia Trude_Herr mobile-web 30 A30', 'dewiki', 'Trude_Herr', 30],
    ['a page that is gone', 'zh-yue.wikipedia 香港 null mobile-app 3 A3', 'zh_yuewiki', '香港', 3],
    ['an hour', "fr Jeanne_d'Arc 12 0", 'frwiki', "Jeanne_d'Arc", 12],
    ['an hour of the mobile site', 'fr.m Paris 7 0', 'frwiki', 'Paris', 7],
  ])('reads %s', (_, line, wiki, title, views) => {
    expect(readPageView(line)).toEqual({ wiki, title, views });
  });

  it.each([
    'en.wikibooks Cookbook 12 desktop 5 A5',
    'commons.wikimedia Main_Page 1 desktop 5 A5',
    'en.b Cookbook 4 0',
    'commons.m Main_Page 4 0',
  ])('knows another project: %s', line => {
    expect(readPageView(line)).toBeNull();
  });

  it.each(['', 'en.wikipedia', '{"id":"Q42"}', 'en.wikipedia Ann_Doe 12 desktop many A1', 'a b c d 5 e f'])(
    'refuses %o',
    line => {
      expect(readPageView(line)).toBeUndefined();
    },
  );
});
