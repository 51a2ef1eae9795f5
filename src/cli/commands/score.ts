// `score`: what every household comes to, its rank, tier and balance.
import { soundnessOf, type Month, type YearResult } from '../../engine';
import { scoreReport } from '../json/score-report';
import type { Request } from '../arguments';
import { exitCodeOf, type ExitCode } from '../exit-code';
import type { Speaker } from '../speaker';
import { openFile, scoredYear } from '../open-file';
import { printAwards } from '../print/awards';
import { printDraft } from '../print/draft';
import { printGroups } from '../print/groups';
import { printMonth } from '../print/month';
import { printResults } from '../print/results';
import { printYear, yearHeading } from '../print/year';
import { refuseMonth } from '../refuse-month';
import { scoreWords } from '../wording/score';

const HOUSEHOLDS_SHOWN = 20;

export async function score(request: Request, host: Speaker): Promise<ExitCode> {
  const { month, json, all, village } = request;
  const result = scoredYear(await openFile(request, host));
  if (month !== null) refuseMonth(month, result);
  if (json) host.json(scoreReport(result, month));
  else
    host.out(
      pageOf(result, { month, most: all ? Infinity : HOUSEHOLDS_SHOWN, village: village ?? result.ledger.village }),
    );
  return exitCodeOf(result.problems);
}

type PageOptions = { readonly month: Month | null; readonly most: number; readonly village: string };

function pageOf(result: YearResult, { month, most, village }: PageOptions): string {
  const tables =
    month === null
      ? [printYear(result, most, scoreWords.listAll), printGroups(result), printAwards(result), printResults(result)]
      : [printMonth(result, month, most)];
  const sound = soundnessOf(result.ledger.coverage, result.problems);
  return [
    printDraft(result),
    `${yearHeading(result, village)}\n`,
    ...tables,
    scoreWords.problems(result.problems, sound),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
