const PATHS = {
  back: 'M10 3.500 5.500 8l4.500 4.500',
  chevron: 'M6 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  hide: 'M2 8s2.200-4 6-4c1 0 1.900.3 2.700.7M14 8s-2.200 4-6 4c-1 0-1.900-.3-2.700-.7M3 13 13 3',
  link: 'M6.500 3.500h-3v9h9v-3M9 3.500h3.500V7M12.500 3.500 7.500 8.500',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  off: 'M8 2.500v5M4.700 4.500a5 5 0 1 0 6.600 0',
  offline: 'M4.500 12.500a2.800 2.800 0 0 1-.3-5.500 4 4 0 0 1 7.500-.6 3 3 0 0 1 .3 6M2.500 2.500l11 11',
  panel: 'M2.500 3.500h11v9h-11zM9.500 3.500v9',
  private:
    'M2 6.500c2-1 4-.6 6 .3 2-.9 4-1.300 6-.3-.2 3-1.400 4.700-3.200 4.700C9.500 11.200 9 9.500 8 9.500s-1.500 1.700-2.800 1.700C3.400 11.200 2.200 9.500 2 6.500M4.800 8h1M10.200 8h1',
  star: 'M8 2.200l1.700 3.700 4 .5-3 2.700.8 4L8 11.100l-3.500 2 .8-4-3-2.700 4-.5z',
  swap: 'M3 5.500h9.500M10 3l2.500 2.500L10 8M13 10.500H3.500M6 8 3.500 10.500 6 13',
  warn: 'M8 2.800 14 13H2zM8 6.800v2.700M8 11.300h.01',
} as const;

export type CardIconName = keyof typeof PATHS;

interface CardIconProps {
  readonly name: CardIconName;
  readonly filled?: boolean;
}

/** A line drawing in the colour of the text around it; the control that holds it carries the label. */
export function CardIcon({ name, filled = false }: CardIconProps) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-icon={name}
      data-filled={filled || undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
