// Which sense the clerk's column has: the one in which its figures agree with ours in the most places.
import { MICRO, type Scale } from '../basis/points';
import type { Meaning } from './meanings';
import type { OwnPlace } from './places';

export type Fit = { readonly meaning: Meaning; readonly differing: readonly OwnPlace[] };

/** Of a sense that is not plain: the share of places that it must fit. */
const NEARLY_ALL = 0.8;

/**
 * The plain sense that fits the most places, the likelier of two. Where it does not fit half of them, a sense that is
 * not plain and fits nearly all stands instead.
 */
export function bestMeaning(meanings: readonly Meaning[], places: readonly OwnPlace[], scale: Scale): Fit | null {
  const plain = bestOf(
    meanings.filter((meaning) => meaning.plain),
    places,
    scale,
  );
  if (plain !== null && plain.differing.length * 2 <= places.length) return plain;
  const other = bestOf(
    meanings.filter((meaning) => !meaning.plain),
    places,
    scale,
  );
  return other !== null && other.differing.length <= places.length * (1 - NEARLY_ALL) ? other : (plain ?? other);
}

function bestOf(meanings: readonly Meaning[], places: readonly OwnPlace[], scale: Scale): Fit | null {
  let best: Fit | null = null;
  for (const meaning of meanings) {
    const differing = places.filter(
      (place) => !agrees(place.figure, meaning.figure(place), { scale, summands: summandsOf(meaning, place) }),
    );
    if (best === null || differing.length < best.differing.length) best = { meaning, differing };
    if (differing.length === 0) break;
  }
  return best;
}

function summandsOf(meaning: Meaning, place: OwnPlace): number {
  const [from, to] = meaning.span(place);
  return Math.max(1, to - from + 1);
}

/** Decimals to which clerks round: two and one, in Micro. */
const GRIDS = [MICRO / 100, MICRO / 10];

/**
 * Whether a figure as written (Micro) is ours (grains): exactly, but for what a formula's fractions lose, or rounded to
 * two decimals or one where ours has more. A sum may be one of rounded figures.
 */
export function agrees(
  written: number,
  ours: number,
  { scale, summands }: { readonly scale: Scale; readonly summands: number },
): boolean {
  const exact = ours / (scale / MICRO);
  const difference = Math.abs(written - exact);
  if (difference < 1) return true;
  return GRIDS.some((grid) => written % grid === 0 && exact % grid !== 0 && difference <= (grid / 2) * summands);
}
