// The part of Papa Parse that packs and exported casts use. Its published types bring those of Node and the DOM into rooms
// that must not know either.
declare module 'papaparse' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly message: string;
    readonly row?: number;
    /** Where the quoted cell starts, after its mark. */
    readonly index?: number;
  }
  interface Papa {
    parse(
      text: string,
      config: { readonly delimiter?: string; readonly delimitersToGuess?: readonly string[] },
    ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseError[] };
    unparse(
      rows: readonly (readonly string[])[],
      config: {
        readonly quotes?: boolean;
        readonly newline?: string;
        readonly escapeFormulae?: boolean | RegExp;
      },
    ): string;
  }
  const papa: Papa;
  export default papa;
}
