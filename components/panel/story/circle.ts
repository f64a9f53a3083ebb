/** A point on the map, in SVG units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LabelledPoint extends Point {
  /** Where its label begins or ends. */
  readonly label: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Which line of a label is at its point: 0 the first, 1 the last. */
  readonly base: number;
}

/** Points around a centre, clockwise from the top, with labels outside the circle. */
export function roundCircle(count: number, centre: Point, radius: number, away: number): LabelledPoint[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return {
      x: centre.x + radius * dx,
      y: centre.y + radius * dy,
      label: { x: centre.x + (radius + away) * dx, y: centre.y + (radius + away) * dy },
      anchor: Math.abs(dx) < 0.2 ? 'middle' : dx > 0 ? 'start' : 'end',
      base: (1 - dy) / 2,
    };
  });
}

/** How far a curve leaves the straight line: 0 not at all, 1 as far as the centre. */
const BEND = 0.3;

/** A curve between two points that bends towards the centre, as an SVG path. */
export function bend(from: Point, to: Point, centre: Point): string {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const control = {
    x: middle.x + (centre.x - middle.x) * BEND,
    y: middle.y + (centre.y - middle.y) * BEND,
  };
  const written = [from, control, to].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${written[0]}Q${written[1]} ${written[2]}`;
}

/** Breaks a name into at most two lines of a given length, and cuts off the rest. */
export function labelLines(name: string, length: number): string[] {
  const lines: string[] = [''];
  for (const word of name.split(' ')) {
    const line = lines.at(-1)!;
    if (!line) lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const [first = '', second, ...rest] = lines;
  if (second === undefined) return [cut(first, length)];
  return [cut(first, length), cut(rest.length ? `${second}…` : second, length)];
}

function cut(line: string, length: number): string {
  const letters = [...line];
  return letters.length <= length ? line : `${letters.slice(0, length - 1).join('')}…`;
}
