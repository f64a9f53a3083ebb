/** What the rules that evidence can't outweigh ask about a link. */
export interface RuledLink {
  readonly ref: number;
  readonly use: number;
  readonly probability: number;
}
