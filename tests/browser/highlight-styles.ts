/**
 * Whether the page that evaluates it can tell by the style of `::highlight()` that Dramatis is there: an attack, and
 * true on a page with highlights.
 */
export const SHOWS_STYLES = `(() => {
  const styleOf = name => {
    const { textDecorationLine, backgroundColor } = getComputedStyle(document.documentElement, '::highlight(' + name + ')');
    return textDecorationLine + backgroundColor;
  };
  const names = ['person', 'organization', 'place', 'product', 'law', 'event', 'work', 'group', 'flash'].map(kind => 'dramatis-' + kind);
  return [...names, ...names.map(name => name + '-on-dark')].some(name => styleOf(name) !== styleOf('nobody'));
})()`;
