// Twelve columns, one a month: drawn by hand, since a chart library would be larger than the pane.
import type { ReactNode } from 'react';
import { formatPoints, monthOfYear, NOT_IN_FORCE, type YearResult } from '../../../engine';
import { scoresWords } from '../../wording/scores';

const WIDTH = 300;
const HEIGHT = 90;
const FOOT = 16;
const MONTHS = 12;

export function MonthChart({
  result: { scores },
  household,
}: {
  readonly result: YearResult;
  readonly household: number;
}): ReactNode {
  const months = Array.from({ length: MONTHS }, (_, at) => {
    const index = household * MONTHS + at;
    return {
      at,
      month: monthOfYear(scores.first + at),
      inForce: scores.months.status[index] !== NOT_IN_FORCE,
      points: scores.months.score[index],
    };
  });
  const most = Math.max(1, ...months.map(({ points }) => points));
  const step = WIDTH / MONTHS;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      role="img"
      aria-label={scoresWords.chart(
        months
          .filter(({ inForce }) => inForce)
          .map(({ month, points }) => `${month}月${formatPoints(points, scores.scale)}分`),
      )}
    >
      {months.map(({ at, month, inForce, points }) => {
        const height = inForce ? (Math.max(0, points) / most) * (HEIGHT - FOOT * 2) : 0;
        return (
          <g key={at}>
            <rect className="vp-bar" x={at * step + 4} width={step - 8} y={HEIGHT - FOOT - height} height={height} />
            {inForce && (
              <text className="vp-bar-text" x={at * step + step / 2} y={HEIGHT - FOOT - height - 3}>
                {formatPoints(points, scores.scale)}
              </text>
            )}
            <text className="vp-bar-text" x={at * step + step / 2} y={HEIGHT - 4}>
              {month}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
