import type { Piece } from '../../common/snippet.ts';

/** A passage of the article with names emphasised. */
export function Passage({
  pieces,
  language,
}: {
  readonly pieces: readonly Piece[];
  readonly language: string | undefined;
}) {
  return (
    <bdi class="passage" lang={language}>
      {pieces.map(({ text, strong }, at) => (strong ? <b key={at}>{text}</b> : text))}
    </bdi>
  );
}
