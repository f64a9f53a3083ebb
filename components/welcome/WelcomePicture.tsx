import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { KnownEntity } from '../../lib/model/entity.ts';
import { CardTool } from '../card/CardTool.tsx';
import { CardHead } from '../card/head/CardHead.tsx';
import { CardWho } from '../card/head/CardWho.tsx';
import { TurnOnStories } from '../card/stories/TurnOnStories.tsx';
import { CardWhyHere } from '../card/why/CardWhyHere.tsx';
import type { WhyHere } from '../common/why-here.ts';
import { DEMO_KINDS, DEMO_PARAGRAPHS, DEMO_TITLE, DEMO_NAME as NAME } from './demo-text.ts';

interface WelcomePictureProps {
  /** What the card would offer. */
  readonly starter: readonly Outlet[];
}

/** A picture of an article with an open card, made of the card's own parts. It says nothing that the page doesn't. */
export function WelcomePicture({ starter }: WelcomePictureProps) {
  return (
    <div class="welcome-picture" aria-hidden="true" inert>
      <div class="picture-page" lang="en" dir="ltr">
        <b>{DEMO_TITLE}</b>
        {DEMO_PARAGRAPHS.slice(0, 2).map(text => (
          <p key={text}>
            <Highlighted text={text} />
          </p>
        ))}
      </div>
      <div class="card picture-card" data-kind="person">
        <div class="card-own">
          <CardHead entity={PERSON} hasPicture={false} picture={undefined} tools={<Tools />} isPicture>
            <CardWho entity={PERSON} why={WHY} onSource={ignore} />
          </CardHead>
          <CardWhyHere name={NAME} why={WHY} isRoleShown={false} onOpen={ignore} onSource={ignore} />
        </div>
        <TurnOnStories starter={starter} onTurnOn={ignore} />
      </div>
    </div>
  );
}

/** Cuts a text before and after its names. */
function cutAtNames(text: string): readonly string[] {
  let parts = [text];
  for (const name of Object.keys(DEMO_KINDS))
    parts = parts.flatMap(part =>
      part in DEMO_KINDS ? part : part.split(name).flatMap((piece, at) => (at ? [name, piece] : piece)),
    );
  return parts;
}

/** A text with its names highlighted, and the one whose card is open. */
function Highlighted({ text }: { readonly text: string }) {
  return (
    <>
      {cutAtNames(text).map((part, at) => {
        const kind = DEMO_KINDS[part];
        if (!kind) return part;
        return (
          <span key={at} class="picture-mark" data-kind={kind} data-open={part === NAME || undefined}>
            {part}
          </span>
        );
      })}
    </>
  );
}

function Tools() {
  return (
    <>
      <CardTool icon="panel" label="" onClick={ignore} />
      <CardTool icon="more" label="" onClick={ignore} />
    </>
  );
}

const known = (id: string, name: string, part: Pick<KnownEntity, 'kind' | 'context'>): KnownEntity => ({
  source: 'knowledge',
  id,
  name,
  asOf: '',
  relations: [],
  ...part,
});
const PERSON = known('person', NAME, { kind: 'person', context: 'American AI researcher and executive' });
const COMPANY = known('company', 'Anthropic', { kind: 'organization', context: '' });
const WHY: WhyHere = {
  role: '',
  ties: [{ verb: 'leads', tail: '', other: COMPANY, isPassive: false, sentence: null }],
  quote: '',
  company: [],
  alsoIn: [],
  source: null,
};

function ignore(): void {}
