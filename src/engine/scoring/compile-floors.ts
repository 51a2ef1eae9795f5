// Floors → what the step `floors` looks up: each floor with its figure, which stands among the caps so that a line can
// name it.
import type { Floor, Rules, Scheme } from '../scheme/types';
import type { Scale } from '../basis/points';
import type { CompiledCap } from './compile-caps';
import { grainsOf } from './grains';

export type CompiledFloor = {
  readonly floor: Floor;
  /** Index into `CompiledScheme.caps`: its grains, period and name. */
  readonly cap: number;
};

/** The floors of one version; their figures are added to `caps`. */
export function compileFloors(rules: Rules, scale: Scale, caps: CompiledCap[]): readonly CompiledFloor[] {
  return rules.floors.map((floor) => {
    const { points, per, name, clause } = floor;
    return {
      floor,
      cap: caps.push({ grains: grainsOf(points, scale), points, per, refuses: false, name, clause }) - 1,
    };
  });
}

/** By item of the scheme: the category that its deductions fall on; `null` for the score. */
export function deductedFrom(rules: Rules, scheme: Scheme): readonly (string | null)[] {
  return scheme.items.map(({ id }) => rules.items.find((item) => item.id === id)?.on ?? null);
}
