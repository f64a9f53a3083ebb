import { t } from '../../../lib/i18n/translate.ts';
import type { CastMember } from '../../../lib/model/analysis.ts';
import { KindMark } from '../../common/KindMark.tsx';
import type { NamedRelation } from '../../common/words/relation-names.ts';

interface TiesProps {
  readonly relations: readonly NamedRelation[];
  readonly company: readonly CastMember[];
  readonly onOpen: (id: string) => void;
}

/** Cast members that it is related to or appears with; each links to its page. */
export function Connections({ relations, company, onOpen }: TiesProps) {
  return (
    <>
      {relations.length > 0 && (
        <section class="part" aria-labelledby="part-relations">
          <h3 id="part-relations">{t('entity.connections')}</h3>
          <ul class="relations">
            {relations.map(({ name, to }) => (
              <li key={`${name} ${to.entity.id}`}>
                <span class="relation-name">{name}</span> <MemberLink member={to} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {company.length > 0 && (
        <section class="part" aria-labelledby="part-company">
          <h3 id="part-company">{t('entity.appearsWith')}</h3>
          <ul class="company">
            {company.map(member => (
              <li key={member.entity.id}>
                <MemberLink member={member} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface MemberLinkProps {
  readonly member: CastMember;
  readonly onOpen: (id: string) => void;
}

/** A cast member that links to its page. */
export function MemberLink({ member: { entity }, onOpen }: MemberLinkProps) {
  return (
    <button type="button" class="member-link" data-kind={entity.kind} onClick={() => onOpen(entity.id)}>
      <KindMark kind={entity.kind} />
      <bdi>{entity.name}</bdi>
    </button>
  );
}
