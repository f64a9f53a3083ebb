/** The article that the reader has open. */
export interface OpenPage {
  readonly url: string;
  readonly title: string;
}
