// `check`: which tables were read, what is wrong in them, and what to mend first.
import { firstMonthOfYear, planYearOf, soundnessOf, yearSpan, type Ledger, type Problem } from '../../engine';
import { mendFirst } from '../../tasks/mend-first';
import { coverageReport, questionReport } from '../json/coverage-report';
import { problemReport } from '../json/problem-report';
import type { Request } from '../arguments';
import { exitCodeOf, type ExitCode } from '../exit-code';
import type { Speaker } from '../speaker';
import { openFile, scoredYear, type OpenedFile } from '../open-file';
import { printMendFirst } from '../print/mend-first';
import { printProblemLines } from '../print/problems';
import { printCoverage } from '../print/coverage';
import { printResidents } from '../print/draft';
import { printQuestions } from '../print/questions';
import { yearHeading } from '../print/year';
import { checkWords } from '../wording/check';

export async function check(request: Request, host: Speaker): Promise<ExitCode> {
  const opened = await openFile(request, host);
  const problems = problemsOf(opened, request);
  const ledger = readingOf(opened);
  if (request.json)
    host.json({
      problems: problems.map(problemReport),
      coverage: coverageReport(ledger, problems),
      questions: ledger.questions.map(questionReport),
    });
  else host.out(pageOf(opened, problems, request));
  return exitCodeOf(problems);
}

// A ledger without a record in its year can still be wrong: when all its rows are, say.
function problemsOf(opened: OpenedFile, { year, asOf, month }: Request): readonly Problem[] {
  const { outcome } = opened;
  if (outcome.kind === 'opened') return outcome.result.problems;
  if (outcome.kind === 'year-unstated') return scoredYear(opened).problems;
  const { problems, faults } = outcome.ledger;
  const none = (year ?? asOf ?? month) === null;
  const ofThisYear =
    none ||
    outcome.years.length === 0 ||
    faults.some((fault) => fault.month !== null && planYearOf(outcome.scheme, fault.month) === outcome.ledger.year);
  return problems.length > 0 && ofThisYear ? problems : scoredYear(opened).problems;
}

function readingOf({ outcome }: OpenedFile): Ledger {
  return outcome.kind === 'opened' ? outcome.result.ledger : outcome.ledger;
}

function pageOf(
  opened: OpenedFile,
  problems: readonly Problem[],
  { village, ledger: path, scheme, year }: Request,
): string {
  const { outcome, workbook } = opened;
  const ledger = readingOf(opened);
  const { earner } = outcome.kind === 'opened' ? outcome.result.scheme : outcome.scheme;
  const heading =
    outcome.kind === 'opened'
      ? yearHeading(outcome.result, village ?? ledger.village)
      : checkWords.nothingCounts(
          ledger.yearStated ? ledger.year : null,
          yearSpan(firstMonthOfYear(outcome.scheme, ledger.year)),
        );
  const parts = [
    `${heading}\n`,
    printCoverage(ledger.coverage, ledger.tables),
    outcome.kind === 'opened' ? printResidents(outcome.result) : '',
    printQuestions(ledger.questions, { ledger: path, inPlace: !workbook.convertsToXlsx, scheme, year }),
    checkWords.count(problems, soundnessOf(ledger.coverage, problems)),
    printProblemLines(problems, earner),
    printMendFirst(mendFirst(problems), earner),
  ];
  return parts.filter((part) => part !== '').join('\n');
}
