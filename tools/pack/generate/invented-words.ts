// The words of which `generate` composes invented entities. Real descriptions are as repetitive: "Spanish footballer".

/** A weighted choice: the earlier in a list, the more frequent, as nations and professions are in Wikidata. */
export const NATIONS =
  'American British French German Italian Japanese Russian Spanish Canadian Australian Polish Indian Brazilian Dutch Swedish Chinese Austrian Argentine Norwegian Hungarian Czech Belgian Danish Swiss Mexican Irish Finnish Turkish Romanian Ukrainian Portuguese Greek Iranian Korean Scottish Israeli Serbian Bulgarian Croatian Welsh Egyptian Slovak Chilean Nigerian Colombian Pakistani Estonian Lithuanian Slovene Latvian Peruvian Filipino Georgian Indonesian Kenyan Ghanaian Moroccan Cuban Thai Vietnamese'.split(
    ' ',
  );

export const PROFESSIONS =
  'politician|association football player|actor|singer|writer|painter|journalist|film director|ice hockey player|basketball player|baseball player|musician|composer|historian|poet|lawyer|cyclist|athletics competitor|tennis player|businessperson|engineer|economist|physicist|architect|diplomat|mathematician|military officer|photographer|swimmer|chemist|screenwriter|cricketer|sculptor|rugby union player|judge|sociologist|rapper|television presenter|fashion designer|racing driver|boxer|volleyball player|philosopher|opera singer|botanist|bishop|model|comedian|art historian|geologist|astronomer|wrestler|novelist|playwright|chess player|golfer|handball player|rower|biologist|physician'.split(
    '|',
  );

export const PLACES =
  'village|municipality|town|city|commune|river|mountain|district|lake|island|neighborhood|township|census-designated place|castle'.split(
    '|',
  );

export const BODIES =
  'company|association football club|university|political party|record label|newspaper|television station|museum|bank|airline|school|railway company|publisher|hospital|government agency|software company|basketball team|trade union'.split(
    '|',
  );

export const WORKS =
  'film|album|television series|novel|video game|song|single|painting|short film|play|opera|magazine'.split(
    '|',
  );
