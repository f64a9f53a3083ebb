const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  panel: 'M2.500 3.500h11v9h-11zM9.500 3.500v9',
  search: 'M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9M10.300 10.300l3.500 3.500',
  settings:
    'M2 4.500h7M12.500 4.500h1.500M2 11.500h1.500M7 11.500h7M10.700 6.300a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M5.300 13.300a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600',
} as const;

export type BarIconName = keyof typeof PATHS;

/** A line drawing in a bar link; the link carries the label. */
export function BarIcon({ name }: { readonly name: BarIconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" data-icon={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
