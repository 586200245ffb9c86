import type { MonthTallyRow } from '#libs/recommendations';
import type { Voice } from '#libs/publication';

/** The measure of the text, in which the chart of a few years fits without scrolling. */
const WIDTH = 620;
const STEP = { most: 16, least: 7 };
const UNIT = 22;
const FOOT = 26;
/** Months that the name of a year needs beside it. */
const ROOM = 5;

const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/**
 * Promises by the month of their day: the frame is what fell due, the filling what of it is done.
 * On a true scale of time, readable without colour, with the same as a table below it.
 */
export function PromiseChart({
  months,
  voice,
}: {
  months: readonly MonthTallyRow[];
  voice: Voice;
}) {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = monthNumber(first.month);
  const count = monthNumber(last.month) - from + 1;
  const most = Math.max(...months.map(({ due }) => due));
  const height = most * UNIT + FOOT + 4;
  const step = Math.max(STEP.least, Math.min(STEP.most, WIDTH / (count + ROOM)));
  const width = (count + ROOM) * step;
  const ground = height - FOOT;
  const years = Array.from({ length: count }, (_, index) => from + index).filter(
    (month, index) => month % 12 === 0 || (index === 0 && 12 - (month % 12) >= ROOM),
  );
  const { say } = voice;
  return (
    <figure className="chart">
      <figcaption id="chart-title">{say('chart.title')}</figcaption>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="chart-title">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-labelledby="chart-title"
        >
          {years.map((month) => (
            <g key={month}>
              <line
                className="year"
                x1={(month - from) * step}
                x2={(month - from) * step}
                y1={ground}
                y2={ground + 8}
              />
              <text x={(month - from) * step + 4} y={height - 6}>
                {Math.floor(month / 12)}
              </text>
            </g>
          ))}
          {months.map(({ month, due, kept }) => {
            const x = (monthNumber(month) - from) * step + 1;
            return (
              <g key={month}>
                <rect
                  className="due"
                  x={x}
                  y={ground - due * UNIT}
                  width={step - 2}
                  height={due * UNIT}
                />
                <rect
                  className="kept"
                  x={x}
                  y={ground - kept * UNIT}
                  width={step - 2}
                  height={kept * UNIT}
                />
              </g>
            );
          })}
          <line className="ground" x1="0" x2={width} y1={ground} y2={ground} />
        </svg>
      </div>
      <p className="key">
        <span className="box due" aria-hidden="true" /> {say('chart.due')}{' '}
        <span className="box kept" aria-hidden="true" /> {say('chart.kept')}
      </p>
      <details>
        <summary>{say('chart.asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('chart.month')}</th>
              <th scope="col" className="figure">
                {say('chart.due')}
              </th>
              <th scope="col" className="figure">
                {say('chart.kept')}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, due, kept }) => (
              <tr key={month}>
                <th scope="row">{voice.month(month)}</th>
                <td className="figure">{due}</td>
                <td className="figure">{kept}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
