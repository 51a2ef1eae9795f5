// `award`: a copy of the ledger with the year-end sheets in it; of a plan without awards with the ranking alone.
import { isTermOpen, lastOf, soundnessOf, termOf, type YearResult } from '../../engine';
import { addAwardSheets } from '../../tasks/award-sheets';
import { awardsReport } from '../json/award-report';
import { coverageReport } from '../json/coverage-report';
import type { Request } from '../arguments';
import { exitCodeOf, type ExitCode } from '../exit-code';
import type { Speaker } from '../speaker';
import { openFile, scoredYear } from '../open-file';
import { chooseOutput, type OutputFile } from '../output-file';
import { printAwards } from '../print/awards';
import { postingDay } from '../posting-day';
import { printDraft } from '../print/draft';
import { printProblemTable } from '../print/problems';
import { printYear, yearHeading } from '../print/year';
import { visible } from '../terminal-text';
import { awardWords } from '../wording/award';
import { opening } from '../wording/opening';
import { writeWhole } from '../write-file';

const HOUSEHOLDS_SHOWN = 10;
const PROBLEMS_SHOWN = 20;

export async function award(request: Request, host: Speaker): Promise<ExitCode> {
  const opened = await openFile(request, host);
  const { input, workbook, progress } = opened;
  const result = scoredYear(opened);
  const { out, inPlace, force } = request;
  const output = await chooseOutput({ out, extension: workbook.outputExtension, inPlace, force }, input, host);
  const village = visible(request.village ?? result.ledger.village);
  progress.step(opening.writing(output.path));
  const sheets = await addAwardSheets(workbook, result, { village, date: postingDay(request, host) });
  await writeWhole(output, workbook.toBytes(), host.files);
  progress.done();
  if (request.json)
    host.json({
      out: output.path,
      sheets,
      awards: awardsReport(result),
      coverage: coverageReport(result.ledger, result.problems),
    });
  else host.out(pageOf(result, { village, output, sheets, converted: workbook.convertsToXlsx }));
  return exitCodeOf(result.problems);
}

function whyNoAwards({ scheme, scores }: YearResult): string {
  const term = isTermOpen(scheme, scores.year) ? termOf(scheme, scores.year) : null;
  return term === null ? awardWords.noAwards(scheme.name) : awardWords.openTerm(term.last);
}

type Written = {
  readonly village: string;
  readonly output: OutputFile;
  readonly sheets: readonly string[];
  readonly converted: boolean;
};

function pageOf(result: YearResult, { village, output, sheets, converted }: Written): string {
  const parts = [
    printDraft(result),
    `${yearHeading(result, village)}\n`,
    printYear(result, HOUSEHOLDS_SHOWN, awardWords.listedIn(lastOf(sheets))),
    printAwards(result),
    printProblemTable(
      result.problems,
      { most: PROBLEMS_SHOWN, sound: soundnessOf(result.ledger.coverage, result.problems) },
      result.scheme.earner,
    ),
    `${awardWords.written(output.path, sheets, converted)}${result.awards === null ? whyNoAwards(result) : ''}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}
