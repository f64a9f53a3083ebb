const PATHS = {
  back: 'M10 3.5 5.5 8l4.5 4.5',
  chevron: 'M6 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  hide: 'M2 8s2.2-4 6-4c1 0 1.9.3 2.7.7M14 8s-2.2 4-6 4c-1 0-1.9-.3-2.7-.7M3 13 13 3',
  link: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.5 3.5 7.5 8.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  off: 'M8 2.5v5M4.7 4.5a5 5 0 1 0 6.6 0',
  offline: 'M4.5 12.5a2.8 2.8 0 0 1-.3-5.5 4 4 0 0 1 7.5-.6 3 3 0 0 1 .3 6M2.5 2.5l11 11',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  private:
    'M2 6.5c2-1 4-.6 6 .3 2-.9 4-1.3 6-.3-.2 3-1.4 4.7-3.2 4.7C9.5 11.2 9 9.5 8 9.5s-1.5 1.7-2.8 1.7C3.4 11.2 2.2 9.5 2 6.5M4.8 8h1M10.2 8h1',
  star: 'M8 2.2l1.7 3.7 4 .5-3 2.7.8 4L8 11.1l-3.5 2 .8-4-3-2.7 4-.5z',
  swap: 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8 3.5 10.5 6 13',
  warn: 'M8 2.8 14 13H2zM8 6.8v2.7M8 11.3h.01',
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
