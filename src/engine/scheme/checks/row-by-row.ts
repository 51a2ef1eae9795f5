// Checks what goes by the days of rows: a score kept between bounds row by row, and one that is cleared on a day. Rules that
// give or take points when a period is over have no place in such a sequence. In: a rule set. Out: problems.
import { fullBaseOf } from '../full-base';
import type { RuleSet } from '../rule-set';
import { MONTHS_OF_PERIOD } from '../periods';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';

export function checkRowByRow(rules: RuleSet): readonly SchemeProblem[] {
  return [...boundProblems(rules), ...clearingProblems(rules), ...aloneProblems(rules)];
}

/** Bounds that are there, in order, with the start between them. */
function boundProblems(rules: RuleSet): readonly SchemeProblem[] {
  const { path, value } = rules.running;
  if (value === undefined || value === null) return [];
  const { least, most } = value;
  if (least === undefined && most === undefined)
    return [schemeProblem('missing-key', `${path}.most`, null, { key: 'most' })];
  if (least !== undefined && most !== undefined && least >= most)
    return [schemeProblem('running-range', `${path}.least`, least, { most })];
  const start = fullBaseOf(rules);
  return most !== undefined && start > most ? [schemeProblem('running-start', `${path}.most`, most, { start })] : [];
}

/** Only a row has a day on which what came before is gone. */
function clearingProblems({ vetoes }: RuleSet): readonly SchemeProblem[] {
  return vetoes.flatMap(({ path, value }) =>
    value.effects.flatMap(({ effect }, index) =>
      effect === 'clear-score' ? [schemeProblem('effect-of-rows', `${path}.effects[${index}].effect`, effect)] : [],
    ),
  );
}

function aloneProblems(rules: RuleSet): readonly SchemeProblem[] {
  const running = rules.running.value ? [rules.running.path] : [];
  const cleared = clearingsOf(rules);
  const others = [...running, ...cleared].length === 0 ? [] : othersOf(rules);
  const said = (path: string, among: readonly Other[]): readonly SchemeProblem[] =>
    among.slice(0, 1).map((other) => schemeProblem('rule-alone', path, null, { with: other.path }));
  return [
    ...running.flatMap((path) => said(path, others)),
    ...cleared.flatMap((path) =>
      said(
        path,
        others.filter(({ ofYear }) => !ofYear),
      ),
    ),
  ];
}

function clearingsOf({ items, year }: RuleSet): readonly string[] {
  const byDay = year.value?.clearedOn === undefined ? [] : [`${year.path}.clearedOn`];
  const byRow = items.flatMap(({ path, value }) =>
    value.effects.flatMap(({ effect }, index) => (effect === 'clear-score' ? [`${path}.effects[${index}]`] : [])),
  );
  return [...byDay, ...byRow];
}

/** `ofYear`: it is reckoned on what the whole year has left. */
type Other = { readonly path: string; readonly ofYear: boolean };

function othersOf({ year, caps, floors, monthFloor, items, vetoes }: RuleSet): readonly Other[] {
  const isYear = (per: string | undefined): boolean => per === 'year';
  const kind = year.value?.kind ?? 'sum-of-months';
  const some = year.value !== undefined && 'best' in year.value && year.value.best !== undefined;
  const recent = year.value !== undefined && 'last' in year.value && year.value.last !== undefined;
  const limits = [...items, ...vetoes].flatMap(({ path, value }) =>
    value.effects.flatMap(({ effect, per = 'year' }, index) =>
      effect === 'score-at-most' && MONTHS_OF_PERIOD[per] < 12 ? [`${path}.effects[${index}].per`] : [],
    ),
  );
  return [
    ...(kind === 'mean-of-periods' || kind === 'mean-of-scores' ? [{ path: `${year.path}.kind`, ofYear: false }] : []),
    ...(some ? [{ path: `${year.path}.best`, ofYear: false }] : []),
    ...(recent ? [{ path: `${year.path}.last`, ofYear: false }] : []),
    ...(year.value?.scaledPer === 'period' ? [{ path: `${year.path}.scaledPer`, ofYear: false }] : []),
    ...caps
      .filter(({ value }) => value.of === 'earned' || value.of === 'score')
      .map(({ path, value }) => ({ path, ofYear: value.of === 'score' && isYear(value.per) })),
    ...floors.map(({ path, value }) => ({ path, ofYear: value.of === 'score' && isYear(value.per) })),
    ...((monthFloor.value ?? null) === null ? [] : [{ path: monthFloor.path, ofYear: false }]),
    ...items
      .filter(({ value }) => value.validMonths !== undefined)
      .map(({ path }) => ({ path: `${path}.validMonths`, ofYear: false })),
    ...limits.map((path) => ({ path, ofYear: false })),
  ];
}
