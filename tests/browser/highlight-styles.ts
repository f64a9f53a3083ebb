/**
 * Whether the page that evaluates it can tell by the style of `::highlight()` that Dramatis is there: an attack, and
 * true on a page with highlights. The styles are for a few elements only, so the attack asks all of them.
 */
export const SHOWS_STYLES = `(() => {
  const elements = [...document.querySelectorAll('*')];
  const styleOf = (element, name) => {
    const { textDecorationLine, backgroundColor } = getComputedStyle(element, '::highlight(' + name + ')');
    return textDecorationLine + backgroundColor;
  };
  const names = ['person', 'organization', 'place', 'product', 'law', 'event', 'work', 'group', 'flash'].map(kind => 'dramatis-' + kind);
  return [...names, ...names.map(name => name + '-on-dark')].some(name =>
    elements.some(element => styleOf(element, name) !== styleOf(element, 'nobody')),
  );
})()`;
