import { markSheet } from './mark-sheet.ts';
import type { Styles } from './mark-styles.ts';

/**
 * The style sheet for highlights, in the document only while something is highlighted: from the styles of
 * `::highlight()`, any other page could tell that Dramatis is installed. The page's policy doesn't apply to
 * constructed style sheets, and its elements aren't changed.
 */
export class AdoptedSheet {
  private styles: Styles = {};
  private sheet: CSSStyleSheet | null = null;
  private text = '';

  /** Applied when highlights are painted. */
  setStyles(styles: Styles): void {
    this.styles = styles;
  }

  /**
   * Adds it to the document, again if the page has replaced its list of style sheets.
   * @param origins selectors of the elements that the styles are for
   * @param painted names of the highlights on the page
   */
  adopt(origins: readonly string[], painted: ReadonlySet<string>): void {
    const text = markSheet(this.styles, origins, painted);
    this.sheet ??= new CSSStyleSheet();
    if (text !== this.text) this.sheet.replaceSync(text);
    this.text = text;
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets.push(this.sheet);
  }

  drop(): void {
    const at = this.sheet ? document.adoptedStyleSheets.indexOf(this.sheet) : -1;
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
  }
}
