import type { KnownEntity } from '../../lib/model/entity.ts';
import { CardTool } from '../card/CardTool.tsx';
import { CardHead } from '../card/head/CardHead.tsx';
import { CardWho } from '../card/head/CardWho.tsx';
import { CardWhyHere } from '../card/why/CardWhyHere.tsx';
import type { WhyHere } from '../common/why-here.ts';
import { DEMO_PARAGRAPHS, DEMO_TITLE, DEMO_NAME as NAME } from './demo-text.ts';

/** A picture of an article with an open card, made of the card's own parts. It says nothing that the page doesn't. */
export function WelcomePicture() {
  const [before, after] = DEMO_PARAGRAPHS[1].split(NAME) as [string, string];
  return (
    <div class="welcome-picture" aria-hidden="true" inert>
      <div class="picture-page" lang="en" dir="ltr">
        <b>{DEMO_TITLE}</b>
        <p>{DEMO_PARAGRAPHS[0]}</p>
        <p>
          {before}
          <span class="picture-name">{NAME}</span>
          {after}
        </p>
      </div>
      <div class="card picture-card" data-kind="person">
        <div class="card-own">
          <CardHead entity={PERSON} hasPicture={false} picture={undefined} tools={<Tools />} isPicture>
            <CardWho entity={PERSON} why={WHY} onSource={ignore} />
          </CardHead>
          <CardWhyHere name={NAME} why={WHY} isRoleShown={false} onOpen={ignore} onSource={ignore} />
        </div>
        <div class="card-press">
          <div class="card-waiting">
            <span />
            <span />
          </div>
        </div>
      </div>
    </div>
  );
}

function Tools() {
  return <CardTool icon="more" label="" onClick={ignore} />;
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
