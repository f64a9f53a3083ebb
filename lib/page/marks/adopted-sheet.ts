import { type Matching, markSheet } from './mark-sheet.ts';
import type { Styles } from './mark-styles.ts';

/**
 * The style sheet for highlights, in the document only while something is highlighted: from the styles of
 * `::highlight()`, any other page could tell that Dramatis is installed. The page's policy doesn't apply to
 * constructed style sheets, and its elements aren't changed.
 */
export class AdoptedSheet {
  private readonly matching: Matching;
  private sheet: CSSStyleSheet | null = null;
  private text = '';

  constructor(matching: Matching) {
    this.matching = matching;
  }

  setStyles(styles: Styles): void {
    const text = markSheet(styles, this.matching);
    if (text === this.text) return;
    this.text = text;
    this.sheet?.replaceSync(text);
  }

  /** Adds it to the document, again if the page has replaced its list of style sheets. */
  adopt(): void {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.text);
    }
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets.push(this.sheet);
  }

  drop(): void {
    const at = this.sheet ? document.adoptedStyleSheets.indexOf(this.sheet) : -1;
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
  }
}
