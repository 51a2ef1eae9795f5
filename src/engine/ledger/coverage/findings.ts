// What was not understood → the problems that say so, and the questions that mend it.
import type { CellTable } from '../../basis/cells';
import { type Problem, problem } from '../../basis/problem';
import type { FactsOf } from '../../basis/problem-facts';
import { timeUnitIn } from '../names/time-units';
import { headerKey, headerWord } from '../tables/header-words';
import { NO_ROSTER_ROLES, ROLE_NAMES } from '../tables/role-names';
import { type Answers, COLUMN_ROLES, isAsideUse, type Choice, type Question } from '../questions';
import type { TableSource } from '../rows/read-context';
import type { TableRole } from '../types';
import type { Finding } from './outcomes';

/** Column findings of one header are one question, whichever sheets they stand in. */
type ColumnFinding = Extract<Finding, { kind: 'column' }>;

/** What a person said that a sheet is, where that is one of the ledger's tables. */
function saidTo({ sheets }: Answers, sheet: string): TableRole | undefined {
  const use = [...sheets].reverse().find((answer) => answer.sheet === sheet)?.use;
  return use === undefined || isAsideUse(use) ? undefined : use;
}

/** One problem for each finding. */
export function problemsOf(findings: readonly Finding[], fullBase: boolean, answers: Answers): readonly Problem[] {
  return findings.map((finding) => {
    if (finding.kind === 'column') return columnProblem(finding);
    const { sheet, subject } = finding;
    const facts: FactsOf<'rows-not-read'> = {
      households: subject.households,
      items: subject.itemRows,
      word: subject.word,
    };
    if (finding.kind === 'rows')
      return problem('rows-not-read', { sheet, row: finding.top + 1 }, null, {
        ...facts,
        from: finding.top + 1,
        to: finding.bottom + 1,
      });
    const said = saidTo(answers, sheet);
    if (finding.kind === 'figures')
      return said === undefined
        ? problem('sheet-set-aside', { sheet }, null, { households: subject.households })
        : problem('sheet-not-read', { sheet }, null, { ...facts, role: said });
    const role = finding.source?.table.role;
    if (role !== undefined && finding.posted !== undefined) {
      const { rows, alone, original } = finding.posted;
      return problem('sheet-copy', { sheet }, null, {
        role,
        rows,
        shared: rows - alone,
        alone,
        ...(original === '' ? {} : { original }),
      });
    }
    if (role === undefined)
      return problem('sheet-not-read', { sheet }, null, {
        ...facts,
        ...(said === undefined ? {} : { role: said }),
        ...(finding.byDay === undefined ? {} : { byDay: finding.byDay }),
      });
    const unsure: FactsOf<'table-unsure'> = {
      role,
      households: subject.households,
      follows: role === 'assessment' && fullBase ? 'base' : role === 'roster' ? 'roster' : 'scores',
    };
    return problem('table-unsure', { sheet }, null, unsure);
  });
}

/** One problem for each table of base points when none of them has a figure, but for those that have errors of their
 * own. */
export function emptyTables(sources: readonly TableSource[], problems: readonly Problem[]): readonly Problem[] {
  const faulty = new Set(
    problems.flatMap(({ sheet, severity }) => (severity === 'error' && sheet !== null ? [sheet] : [])),
  );
  return [...new Set(sources.map(({ table }) => table.sheet))]
    .filter((sheet) => !faulty.has(sheet))
    .map((sheet) => problem('table-unsure', { sheet }, null, { role: 'assessment', households: 0, follows: 'empty' }));
}

function columnProblem({ source, index, header, withoutItem }: ColumnFinding): Problem {
  const { table } = source;
  const place = { sheet: table.sheet, row: null, column: header === '' ? null : header, columnIndex: index };
  const { role } = table;
  if (withoutItem) return problem('figures-without-item', place, null, { role });
  const time = timeUnitIn(header) ?? (headerWord(headerKey(header))?.kind === 'duration' ? 'hours' : null);
  return problem('column-not-understood', place, null, { role, ...(time === null ? {} : { why: time }) });
}

/** One question for each sheet, and for each header whatever number of sheets it stands in;
 * what decides most rows first. */
export function questionsOf(
  findings: readonly Finding[],
  views: readonly { readonly table: CellTable }[],
  answers: Answers,
): readonly Question[] {
  const byHeader = new Map<string, ColumnFinding[]>();
  const questions: Question[] = [];
  for (const finding of findings) {
    if (finding.kind === 'column')
      byHeader.set(`${finding.header}/${finding.withoutItem}`, [
        ...(byHeader.get(`${finding.header}/${finding.withoutItem}`) ?? []),
        finding,
      ]);
    // Asked again, the answer would be the same: its problem says what is missing.
    else if (
      finding.kind !== 'rows' &&
      (sourceOf(finding) !== null || saidTo(answers, finding.sheet) === undefined) &&
      !(finding.kind === 'sheet' && finding.byDay !== undefined)
    )
      questions.push(sheetQuestion(finding, views));
  }
  return [...questions, ...[...byHeader.values()].map(columnQuestion)].sort((a, b) => b.rows - a.rows);
}

type SheetFinding = Extract<Finding, { kind: 'sheet' | 'figures' }>;

function sourceOf(finding: SheetFinding): TableSource | null {
  return finding.kind === 'sheet' ? finding.source : null;
}

function sheetQuestion(finding: SheetFinding, views: readonly { readonly table: CellTable }[]): Question {
  const roles = NO_ROSTER_ROLES.map((role): Choice => ({ value: role, label: ROLE_NAMES[role] }));
  const choices: readonly Choice[] = [
    ...roles,
    { value: 'roster' satisfies TableRole, label: ROLE_NAMES.roster },
    { value: 'copy', label: '副本' },
    { value: 'other-subject', label: '与积分无关' },
  ];
  const { sheet, subject } = finding;
  const own = sourceOf(finding)?.table.role;
  const ordered =
    own === undefined
      ? choices
      : [...choices.filter(({ value }) => value === own), ...choices.filter(({ value }) => value !== own)];
  const first = views.find(({ table }) => table.sheet === sheet)?.table.top ?? 0;
  return {
    kind: 'sheet',
    sheet,
    word: '',
    column: null,
    rows: subject.households,
    firstRows: [first + 1],
    sheets: [sheet],
    choices: ordered,
    suggested: null,
  };
}

function columnQuestion(found: readonly ColumnFinding[]): Question {
  const [{ source, index, header, withoutItem }] = found;
  const rows = found.reduce((sum, { source: { table } }) => sum + Math.max(0, table.bodyBottom - table.bodyTop + 1), 0);
  const choices = COLUMN_ROLES.map((role): Choice => ({ value: role, label: role }));
  const sheets = [...new Set(found.map((each) => each.source.table.sheet))];
  return {
    kind: 'column',
    sheet: source.table.sheet,
    word: header,
    column: index,
    rows,
    firstRows: [source.table.bodyTop + 1],
    sheets,
    choices,
    suggested: withoutItem ? (/[减扣罚]/u.test(header) ? '扣分' : '加分') : null,
  };
}
