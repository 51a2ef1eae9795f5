// The one table of functions: id, words, parameters, result, implementation.
import { ledger } from './ledger-argument';
import { awards, explain, honours, problems, quota } from './list-functions';
import { balance, capsLeft, rank, score, scores, tier, total } from './score-functions';
import { scoreboard } from './scoreboard';
import { scoreTable } from './score-table';
import type { FunctionRun, FunctionSpec, ParameterSpec } from './spec';
import { FUNCTION_TEXTS, PARAMETERS } from './wording/functions';

type ParameterName = keyof typeof PARAMETERS;
type Shape = ParameterSpec['shape'];

/** Parameters whose ranges are tables of the workbook; a table in the place of the settings too. */
const READ_AGAIN: ReadonlySet<string> = new Set<ParameterName>(['settings', 'tables', 'ledger', 'plan']);

/** `ledger`, `item?` (optional), `tables…` (repeating), `households[]` (a range). */
function parameter(written: string): ParameterSpec {
  const [name] = /^[a-z]+/.exec(written) ?? [''];
  return {
    ...PARAMETERS[name as ParameterName],
    shape: written.includes('[]') ? 'matrix' : 'scalar',
    optional: written.includes('?'),
    repeating: written.includes('…'),
    readAgain: READ_AGAIN.has(name),
  };
}

type Mark = '' | '[]' | '?' | '[]?' | '[]…';

function declare(
  id: keyof typeof FUNCTION_TEXTS,
  parameters: readonly `${ParameterName}${Mark}`[],
  shape: Shape,
  run: FunctionRun,
): FunctionSpec {
  const { description, result, examples } = FUNCTION_TEXTS[id];
  return {
    id,
    name: id,
    description,
    parameters: parameters.map(parameter),
    result: { shape, help: result },
    examples,
    run,
  };
}

/** In the order in which they are listed everywhere. */
export const FUNCTIONS: readonly FunctionSpec[] = [
  declare('LEDGER', ['settings[]', 'tables[]…'], 'matrix', ledger),
  declare('SCORE', ['ledger[]', 'household', 'period', 'part?'], 'scalar', score),
  declare('SCORES', ['ledger[]', 'households[]', 'periods[]', 'part?'], 'matrix', scores),
  declare('TOTAL', ['ledger[]', 'households[]', 'when?'], 'matrix', total),
  declare('RANK', ['ledger[]', 'households[]', 'when?', 'scope?'], 'matrix', rank),
  declare('TIER', ['ledger[]', 'households[]', 'when?', 'scope?'], 'matrix', tier),
  declare('BALANCE', ['ledger[]', 'households[]', 'when?', 'account?'], 'matrix', balance),
  declare('CAPLEFT', ['ledger[]', 'household', 'month', 'item?'], 'scalar', capsLeft),
  declare('EXPLAIN', ['ledger[]', 'household', 'period'], 'matrix', explain),
  declare('SCORETABLE', ['ledger[]', 'when?', 'part?'], 'matrix', scoreTable),
  declare('SCOREBOARD', ['ledger[]', 'board?', 'most?'], 'matrix', scoreboard),
  declare('AWARDS', ['ledger[]', 'when?'], 'matrix', awards),
  declare('HONOURS', ['ledger[]', 'month'], 'matrix', honours),
  declare('QUOTA', ['residents', 'plan[]?'], 'matrix', quota),
  declare('PROBLEMS', ['ledger[]'], 'matrix', problems),
];

/** How ids of functions with a Chinese name end. */
const CHINESE = '_ZH';

/** The same functions by Chinese names, under ids of their own. */
export const CHINESE_FUNCTIONS: readonly FunctionSpec[] = FUNCTIONS.map((spec) => ({
  ...spec,
  id: `${spec.id}${CHINESE}`,
  name: FUNCTION_TEXTS[spec.id as keyof typeof FUNCTION_TEXTS].chineseName,
}));

/** The id that a function has whatever its name: that of its place in the reference. */
export function referenceId({ id }: Pick<FunctionSpec, 'id'>): string {
  return id.endsWith(CHINESE) ? id.slice(0, -CHINESE.length) : id;
}
