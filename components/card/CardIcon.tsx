const PATHS = {
  back: 'M10 3 5 8l5 5',
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4l-.5 4.5 2 2.5h-7l2-2.5zM8 9.5v4.5',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.200 6.500l4-.6z',
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
} as const;

/** A line drawing in the colour of the text around it; the button that holds it carries the label. */
export function CardIcon({
  name,
  filled = false,
}: {
  readonly name: keyof typeof PATHS;
  readonly filled?: boolean;
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      class="card-icon"
      data-filled={filled || undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
