// Twelve columns, one a month: drawn by hand, since a chart library would be larger than the pane.
import type { ReactNode } from 'react';
import { formatPoints, monthOfYear, type HouseholdYear, type Month } from '../../../engine';
import { scoresWords } from '../../wording/scores';

const WIDTH = 300;
const HEIGHT = 90;
const FOOT = 16;
const MONTHS = 12;

export function MonthChart({ one }: { readonly one: HouseholdYear }): ReactNode {
  const { first, scale } = one.year.scores;
  const months = Array.from({ length: MONTHS }, (_, at) => {
    const figures = one.month((first + at) as Month);
    return { at, month: monthOfYear(first + at), inForce: figures !== null, points: figures?.score ?? 0 };
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
          .map(({ month, points }) => `${month}月${formatPoints(points, scale)}分`),
      )}
    >
      {months.map(({ at, month, inForce, points }) => {
        const height = inForce ? (Math.max(0, points) / most) * (HEIGHT - FOOT * 2) : 0;
        return (
          <g key={at}>
            <rect className="vp-bar" x={at * step + 4} width={step - 8} y={HEIGHT - FOOT - height} height={height} />
            {inForce && (
              <text className="vp-bar-text" x={at * step + step / 2} y={HEIGHT - FOOT - height - 3}>
                {formatPoints(points, scale)}
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
