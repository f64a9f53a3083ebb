import type { Kind } from '../../lib/model/kind.ts';

const DRAWINGS: Readonly<Record<Kind, string>> = {
  person:
    'M8 8.200a2.700 2.700 0 1 0 0-5.400 2.700 2.700 0 0 0 0 5.400M2.800 13.500c.6-2.500 2.600-3.700 5.200-3.700s4.600 1.200 5.200 3.700',
  organization:
    'M3 13.500V3h6.500v10.500M9.500 6.500H13v7M1.800 13.500h12.400M5.200 5.700h2M5.200 8.200h2M5.200 10.700h2',
  place:
    'M8 14c3-3.300 4.500-5.600 4.500-7.600a4.500 4.500 0 0 0-9 0C3.500 8.400 5 10.700 8 14M8 8a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3',
  product: 'M8 2.200l1.500 4.300L13.800 8l-4.300 1.500L8 13.800l-1.500-4.300L2.200 8l4.300-1.500z',
  law: 'M8 2.500v11M5 13.500h6M3 5h10M3 5l-1.500 4.500h3zM13 5l-1.500 4.500h3z',
  event: 'M2.800 4.200h10.400v9H2.800zM2.800 7.200h10.400M5.500 2.500v3M10.500 2.500v3',
  work: 'M8 4.200c-1.500-1-3.300-1.200-5.500-1.200v9.500c2.200 0 4 .2 5.500 1.200 1.500-1 3.300-1.200 5.500-1.200V3c-2.200 0-4 .2-5.500 1.200M8 4.200v9.500',
  group:
    'M5.500 7.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4M1.500 12.800c.4-2.200 1.900-3.300 4-3.300s3.600 1.100 4 3.300M10.500 7.500a2 2 0 1 0-.8-3.800M11 9.600c1.900.2 3.100 1.300 3.500 3.200',
};

/** An icon for each kind, in its colour. The shape helps readers who can't tell the colours apart. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  return (
    <svg class="kind-mark" data-kind={kind} viewBox="0 0 16 16" aria-hidden="true">
      <path d={DRAWINGS[kind]} />
    </svg>
  );
}
