import { useElementSize } from '@mantine/hooks';
import styles from './line-chart.module.css';

export interface Line {
  key: string;
  /** Written at the line's end. */
  name: string;
  points: readonly { x: number; y: number }[];
  look: 'strong' | 'quiet';
  /** A value stays until the next one is known, rather than growing towards it. */
  stepped?: boolean;
}

interface Props {
  /** The whole figure in one sentence. */
  label: string;
  lines: readonly Line[];
  /** Marks along the foot; x is on the scale of the points. */
  marks: readonly { x: number; name: string }[];
  top: number;
  unit?: string;
  /** A moment of weight, such as a due day. */
  moment?: { x: number; name: string };
  height?: number;
}

const LEFT = 8;
const FOOT = 26;
const HEAD = 22;
const CHARACTER = 7.6;

/** Lines over time, named where they end, on a scale that begins at nothing. */
export function LineChart({ label, lines, marks, top, unit = '', moment, height = 180 }: Props) {
  const { ref, width } = useElementSize();
  const xs = [
    ...lines.flatMap(({ points }) => points.map(({ x }) => x)),
    ...marks.map(({ x }) => x),
    ...(moment ? [moment.x] : []),
  ];
  const first = Math.min(...xs);
  const last = Math.max(...xs);
  const longestName = Math.max(0, ...lines.map(({ name }) => name.length));
  const right = Math.min(longestName * CHARACTER + 20, width * 0.42);
  const across = (x: number): number =>
    LEFT + ((x - first) / Math.max(1, last - first)) * Math.max(0, width - LEFT - right);
  const down = (y: number): number => HEAD + (1 - y / Math.max(1, top)) * (height - FOOT - HEAD);
  const ends = spread(
    lines.map(({ points }) => down(points.at(-1)?.y ?? 0)),
    18,
  );
  return (
    <div ref={ref} className={styles.chart}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {[0, 0.5, 1].map((share) => (
            <line
              key={share}
              className={styles.rule}
              x1={LEFT}
              x2={width - right}
              y1={down(top * share)}
              y2={down(top * share)}
            />
          ))}
          <text className={styles.scale} x={LEFT} y={down(top) - 6}>
            {top}
            {unit}
          </text>
          {moment && (
            <g className={styles.moment}>
              <line x1={across(moment.x)} x2={across(moment.x)} y1={HEAD - 4} y2={height - FOOT} />
              <text
                x={across(moment.x)}
                y={HEAD - 9}
                textAnchor={across(moment.x) > width / 2 ? 'end' : 'start'}
              >
                {moment.name}
              </text>
            </g>
          )}
          {marks.map((mark, index) => (
            <text
              key={mark.x}
              className={styles.scale}
              x={across(mark.x)}
              y={height - 6}
              textAnchor={index === 0 ? 'start' : index === marks.length - 1 ? 'end' : 'middle'}
            >
              {mark.name}
            </text>
          ))}
          {lines.map((line, index) => {
            const end = line.points.at(-1);
            return (
              <g key={line.key} className={styles.line} data-look={line.look}>
                <path d={pathOf(line, across, down)} />
                {line.points.map(({ x, y }, place) => (
                  <circle key={place} cx={across(x)} cy={down(y)} r={2.6} />
                ))}
                {end && (
                  <text x={across(end.x) + 9} y={(ends[index] ?? 0) + 5}>
                    {line.name}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

function pathOf(
  { points, stepped }: Line,
  across: (x: number) => number,
  down: (y: number) => number,
): string {
  return points
    .map(({ x, y }, index) => {
      if (index === 0) return `M${across(x)} ${down(y)}`;
      return stepped ? `H${across(x)}V${down(y)}` : `L${across(x)} ${down(y)}`;
    })
    .join('');
}

/** Names that would lie on each other make room, in their order. */
function spread(places: readonly number[], room: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const spreadOut = [...places];
  order.forEach((index, rank) => {
    const above = order[rank - 1];
    if (above === undefined) return;
    spreadOut[index] = Math.max(spreadOut[index] ?? 0, (spreadOut[above] ?? 0) + room);
  });
  return spreadOut;
}
