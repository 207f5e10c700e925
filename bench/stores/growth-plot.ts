/** A line of the plot. */
export interface Series {
  readonly name: string;
  readonly isDashed: boolean;
  /** Size and milliseconds. */
  readonly points: readonly (readonly [number, number])[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [860, 480, 60, 150, 20, 40];

/** Milliseconds over sizes as an SVG image, both logarithmic: a straight line is a power law, its slope the exponent. */
export function growthPlot(series: readonly Series[]): string {
  const points = series.flatMap((one) => one.points);
  if (points.length === 0) throw new Error('There is nothing to plot.');
  const [sizes, times] = [points.map(([size]) => size), points.map(([, ms]) => ms)];
  const x = scale(Math.min(...sizes), Math.max(...sizes), LEFT, WIDTH - RIGHT);
  const y = scale(Math.min(...times), Math.max(...times), HEIGHT - BOTTOM, TOP);
  const questions = [...new Set(series.map(({ name }) => name.split(' ')[0]!))];
  const colour = (name: string) =>
    `hsl(${(questions.indexOf(name.split(' ')[0]!) * 360) / questions.length} 65% 40%)`;
  const lines = series.map(({ name, isDashed, points: own }) => {
    const path = own.map(([size, ms]) => `${x(size).toFixed(1)},${y(ms).toFixed(1)}`).join(' ');
    return `<polyline points="${path}" fill="none" stroke="${colour(name)}" stroke-width="1.5"${isDashed ? ' stroke-dasharray="5 3"' : ''}><title>${name}</title></polyline>`;
  });
  const legend = questions.map(
    (name, index) =>
      `<text x="${WIDTH - RIGHT + 20}" y="${TOP + 16 + index * 18}" fill="${colour(name)}">${name}</text>`,
  );
  const ticks = [
    ...[...new Set(sizes)].map(
      (size) => `<text x="${x(size)}" y="${HEIGHT - 14}" text-anchor="middle">${size} articles</text>`,
    ),
    ...[1, 10, 100, 1_000, 10_000]
      .filter((ms) => ms >= Math.min(...times) && ms <= Math.max(...times))
      .map(
        (ms) =>
          `<text x="${LEFT - 6}" y="${y(ms) + 4}" text-anchor="end">${ms} ms</text><line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(ms)}" y2="${y(ms)}" stroke="#ddd"/>`,
      ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...ticks,
    ...lines,
    ...legend,
    `<text x="${WIDTH - RIGHT + 20}" y="${HEIGHT - BOTTOM - 14}">— embedded</text>`,
    `<text x="${WIDTH - RIGHT + 20}" y="${HEIGHT - BOTTOM + 4}">- - Neo4j</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function scale(least: number, most: number, from: number, to: number): (value: number) => number {
  const width = Math.log(most) - Math.log(least) || 1;
  return (value) => from + ((Math.log(value) - Math.log(least)) / width) * (to - from);
}
