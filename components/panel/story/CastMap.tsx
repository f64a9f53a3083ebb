import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import type { CastMember } from '../../../lib/model/analysis.ts';
import { Phrase } from '../../common/Phrase.tsx';
import { MemberLink } from '../entity/Connections.tsx';
import { type CastGraph, companyOf } from './cast-graph.ts';
import { bend, labelLines, roundCircle } from './circle.ts';

interface CastMapProps {
  readonly graph: CastGraph;
  readonly onOpen: (id: string) => void;
}

const CENTRE = { x: 195, y: 132 };
const VIEW = `0 0 ${2 * CENTRE.x} ${2 * CENTRE.y}`;
const RADIUS = 96;
/** Letters in a line of a label, and the height of the line. */
const LABEL = 13;
const LINE = 14;

/** Names that appear together: as a drawing, and as a list with the same content. */
export function CastMap({ graph, onOpen }: CastMapProps) {
  return (
    <div class="map">
      <p class="source">{t('cast.mapNote')}</p>
      <Drawing graph={graph} onOpen={onOpen} />
      <details>
        <summary>{t('cast.asList')}</summary>
        <Company graph={graph} onOpen={onOpen} />
      </details>
    </div>
  );
}

/** Hidden from screen readers and the keyboard, which have the list. */
function Drawing({ graph: { members, ties }, onOpen }: CastMapProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const points = new Map(
    roundCircle(members.length, CENTRE, RADIUS, 14).map((point, at) => [members[at]!.entity.id, point]),
  );
  const most = ties[0]?.paragraphs ?? 1;
  const near = new Set(
    ties.flatMap(({ one, other }) => (one === pointed || other === pointed ? [one, other] : [])),
  );
  return (
    <svg class="map-drawing" viewBox={VIEW} aria-hidden="true" data-pointed={pointed !== null || undefined}>
      {ties.map(({ one, other, paragraphs }) => (
        <path
          key={`${one} ${other}`}
          class="tie"
          data-near={one === pointed || other === pointed || undefined}
          d={bend(points.get(one)!, points.get(other)!, CENTRE)}
          stroke-width={1 + (3.5 * paragraphs) / most}
        />
      ))}
      {members.map(({ entity, mentionCount }) => {
        const { x, y, label, anchor, base } = points.get(entity.id)!;
        const lines = labelLines(entity.name, LABEL);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list below does the same for the keyboard
          <g
            key={entity.id}
            class="node"
            data-kind={entity.kind}
            data-near={near.has(entity.id) || undefined}
            onPointerEnter={() => setPointed(entity.id)}
            onPointerLeave={() => setPointed(null)}
            onClick={() => onOpen(entity.id)}
          >
            <title>{entity.name}</title>
            <circle cx={x} cy={y} r={4 + Math.min(6, Math.sqrt(mentionCount))} />
            <text text-anchor={anchor} dominant-baseline="middle">
              {lines.map((line, row) => (
                <tspan key={line} x={label.x} y={label.y + LINE * (row - (lines.length - 1) * base)}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Company({ graph, onOpen }: CastMapProps) {
  const byId = new Map(graph.members.map((member): [string, CastMember] => [member.entity.id, member]));
  return (
    <ul class="map-list">
      {graph.members.map(member => (
        <li key={member.entity.id}>
          <MemberLink member={member} onOpen={onOpen} />
          <span class="map-company">
            <Phrase
              of="cast.with"
              values={[
                <bdi>
                  {companyOf(member.entity.id, graph)
                    .map(({ id, paragraphs }) => `${byId.get(id)!.entity.name} (${paragraphs})`)
                    .join(', ')}
                </bdi>,
              ]}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
