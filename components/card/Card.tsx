import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { direction, language, t } from '../../lib/i18n/translate.ts';
import type { LinkedMention } from '../../lib/model/analysis.ts';
import { CardBody } from './CardBody.tsx';
import { CardFade } from './CardFade.tsx';
import { CardGrip } from './CardGrip.tsx';
import { CardNotice, type Notice } from './CardNotice.tsx';
import type { CardProps } from './card-props.ts';

/** The card of a mention: who or what it is, why it matters here, what is new, and what others say. */
export function Card(props: CardProps) {
  const { view, analysis } = props;
  const mention = analysis.mentions[view.mentionAt];
  if (!mention) return null;
  // Starts from scratch for each mention, and once the reader has said what a doubtful one means.
  return <OpenCard key={`${view.stamp} ${mention.entityId} ${mention.tier}`} {...props} mention={mention} />;
}

function OpenCard(props: CardProps & { readonly mention: LinkedMention }) {
  const { mention, on, onContent } = props;
  const [trail, setTrail] = useState<readonly string[]>([mention.entityId]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const id = trail.at(-1)!;
  useEffect(() => on.lookUp(id), [id]);
  // The card becomes visible once its size is known. An effect that waits for a frame to be painted costs two frames.
  useLayoutEffect(() => {
    onContent(content.current!);
  }, []);
  const act = async (text: string, change: (isMade: boolean) => Promise<boolean>): Promise<void> => {
    on.hold();
    if (!(await change(true))) return setNotice({ text: t('card.notSaved') });
    const undo = async (): Promise<void> => {
      setNotice((await change(false)) ? null : { text: t('card.notSaved') });
    };
    setNotice({ text, undo: () => void undo() });
  };
  return (
    <div
      class="card"
      // The card's text has the direction of the interface language, not of the page; names in it have their own.
      lang={language()}
      dir={direction()}
      role="dialog"
      aria-labelledby="card-name"
    >
      {props.view.layout === 'sheet' && <CardGrip onClose={on.close} />}
      {/* Holds the focus of a card opened by keys: the arrow keys scroll it. Without a tabindex, Firefox makes it a tab
          stop while it is cut, and drops the focus once it isn't. */}
      <div class="card-scroller" ref={scroller} tabIndex={-1}>
        <div ref={content}>
          {/* Here before its text: only changes are read out. */}
          <div role="status">{notice && <CardNotice {...notice} />}</div>
          {!notice && (
            <CardBody
              {...props}
              key={id}
              id={id}
              onOpen={other => setTrail([...trail, other])}
              onBack={trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : null}
              onAct={(text, change) => void act(text, change)}
              onFailure={() => setNotice({ text: t('card.notSaved') })}
            />
          )}
        </div>
      </div>
      <CardFade scroller={scroller} />
    </div>
  );
}
