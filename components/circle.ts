/** A place on the map, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LabelledPoint extends Point {
  /** Where its label begins or ends. */
  readonly label: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Places for a number of nodes round a centre, from the top clockwise, labels outside of the circle. */
export function roundCircle(count: number, centre: Point, radius: number, away: number): LabelledPoint[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return {
      x: centre.x + radius * dx,
      y: centre.y + radius * dy,
      label: { x: centre.x + (radius + away) * dx, y: centre.y + (radius + away) * dy },
      anchor: Math.abs(dx) < 0.2 ? 'middle' : dx > 0 ? 'start' : 'end',
    };
  });
}

/** A curve between two places that bends towards the centre, as an SVG path. */
export function bend(from: Point, to: Point, centre: Point): string {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const control = { x: (middle.x + centre.x) / 2, y: (middle.y + centre.y) / 2 };
  const written = [from, control, to].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${written[0]}Q${written[1]} ${written[2]}`;
}
