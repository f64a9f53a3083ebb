import type { Kind } from '../../lib/model/kind.ts';

const DRAWINGS: Readonly<Record<Kind, string>> = {
  person: 'M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.8 13.5c.6-2.5 2.6-3.7 5.2-3.7s4.6 1.2 5.2 3.7',
  organization: 'M3 13.5V3h6.5v10.5M9.5 6.5H13v7M1.8 13.5h12.4M5.2 5.7h2M5.2 8.2h2M5.2 10.7h2',
  place:
    'M8 14c3-3.3 4.5-5.6 4.5-7.6a4.5 4.5 0 0 0-9 0C3.5 8.4 5 10.7 8 14M8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3',
  product: 'M8 2.2l1.5 4.3L13.8 8l-4.3 1.5L8 13.8l-1.5-4.3L2.2 8l4.3-1.5z',
  law: 'M8 2.5v11M5 13.5h6M3 5h10M3 5l-1.5 4.5h3zM13 5l-1.5 4.5h3z',
  event: 'M2.8 4.2h10.4v9H2.8zM2.8 7.2h10.4M5.5 2.5v3M10.5 2.5v3',
  work: 'M8 4.2c-1.5-1-3.3-1.2-5.5-1.2v9.5c2.2 0 4 .2 5.5 1.2 1.5-1 3.3-1.2 5.5-1.2V3c-2.2 0-4 .2-5.5 1.2M8 4.2v9.5',
  group:
    'M5.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4M1.5 12.8c.4-2.2 1.9-3.3 4-3.3s3.6 1.1 4 3.3M10.5 7.5a2 2 0 1 0-.8-3.8M11 9.6c1.9.2 3.1 1.3 3.5 3.2',
};

/** An icon for each kind, in its colour. The shape helps readers who can't tell the colours apart. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  return (
    <svg class="kind-mark" data-kind={kind} viewBox="0 0 16 16" aria-hidden="true">
      <path d={DRAWINGS[kind]} />
    </svg>
  );
}
