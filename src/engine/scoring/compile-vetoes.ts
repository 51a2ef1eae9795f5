// The vetoes of a version as the step `vetoes` looks them up: effects by item, rules by figures, and one list
// of what they are called, which the lines of a breakdown refer to.
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import type { Rules, Until, VetoEffect } from '../scheme/types';
import { compileCondition } from './compile-conditions';
import type { CompiledCondition, ScaledScheme } from './compile-conditions';
import { grainsOf } from './grains';

export type NamedVeto = { readonly name: string; readonly clause: string; readonly effects: readonly VetoEffect[] };

export type CompiledVeto = {
  /** Index into `CompiledScheme.vetoes`. */
  readonly index: number;
  /** The score of the period of so many months comes to no more than `grains`. */
  readonly limits: readonly { readonly months: number; readonly grains: number }[];
  /** The score, and what can be redeemed. */
  readonly clearsScore: boolean;
  readonly clears: boolean;
  readonly drops: number;
  readonly disqualifies: boolean;
  /** Until when, where the row does not say; `null`: not at all. */
  readonly out: { readonly until: Until; readonly redeems: boolean } | null;
  readonly freezes: Until | null;
  /** Names of the results that it leads to. */
  readonly results: readonly string[];
};

export type CompiledVetoes = {
  /** By item of the scheme; `null` where its rows veto nothing. */
  readonly byItem: readonly (CompiledVeto | null)[];
  readonly byFigures: readonly {
    readonly veto: CompiledVeto;
    readonly when: readonly CompiledCondition[];
    readonly months: number;
  }[];
};

/** `null` when the version has none; adds what it has to `names`. */
export function compileVetoes(rules: Rules, of: ScaledScheme, names: NamedVeto[]): CompiledVetoes | null {
  if (rules.vetoes.length === 0 && rules.items.every(({ effects }) => effects.length === 0)) return null;
  const compiled = (named: NamedVeto): CompiledVeto => compileVeto(named, of, names);
  const byItem = of.scheme.items.map(({ id }) => {
    const item = rules.items.find((one) => one.id === id);
    return item === undefined || item.effects.length === 0
      ? null
      : compiled({ name: `${item.id} ${item.name}`, clause: item.clause, effects: item.effects });
  });
  const byFigures = rules.vetoes.map(({ name, clause, effects, when, per }) => ({
    veto: compiled({ name, clause, effects }),
    when: when.map((condition) => compileCondition(condition, of)),
    months: MONTHS_OF_PERIOD[per],
  }));
  return { byItem, byFigures };
}

function compileVeto(named: NamedVeto, { scale }: ScaledScheme, names: NamedVeto[]): CompiledVeto {
  const { effects } = named;
  const has = (kind: VetoEffect['effect']): boolean => effects.some(({ effect }) => effect === kind);
  return {
    index: names.push(named) - 1,
    limits: effects.flatMap((one) =>
      one.effect === 'score-at-most'
        ? [{ months: MONTHS_OF_PERIOD[one.per], grains: grainsOf(one.points, scale) }]
        : [],
    ),
    clearsScore: has('clear-score'),
    clears: has('clear-balance'),
    drops: effects.reduce((sum, one) => (one.effect === 'drop-tiers' ? sum + one.tiers : sum), 0),
    disqualifies: has('disqualify'),
    out: effects.find((one) => one.effect === 'out') ?? null,
    freezes: effects.find((one) => one.effect === 'freeze')?.until ?? null,
    results: effects.flatMap((one) => (one.effect === 'result' ? [one.result] : [])),
  };
}
