// `explain`: one household's figures, line by line, down to their ledger rows.
import { entryAt, explainHousehold, findHousehold, type YearResult } from '../../engine';
import { explainReport } from '../json/explain-report';
import type { Request } from '../arguments';
import { exitCodeOf, type ExitCode } from '../exit-code';
import type { Speaker } from '../speaker';
import { openFile, scoredYear } from '../open-file';
import { printBreakdown } from '../print/breakdown';
import { printNotCounted } from '../print/draft';
import { householdWithGroup } from '../print/household-name';
import { yearHeading } from '../print/year';
import { Refusal } from '../refusal';
import { explainWords } from '../wording/explain';

export async function explain(request: Request, host: Speaker): Promise<ExitCode> {
  const result = scoredYear(await openFile(request, host));
  const household = householdOf(request.household ?? '', result);
  const breakdown = explainHousehold(result.ledger, result.scores, household, request.month);
  if (request.json) host.json(explainReport(result, breakdown, request.month));
  else {
    const page = [
      printNotCounted(result),
      `${yearHeading(result, request.village ?? result.ledger.village)}\n`,
      printBreakdown(result, breakdown, request.month),
    ];
    host.out(page.filter((part) => part !== '').join('\n'));
  }
  return exitCodeOf(result.problems);
}

function householdOf(asked: string, { ledger }: YearResult): number {
  const found = findHousehold(ledger.roster, asked);
  const named = (numbers: readonly number[]) =>
    numbers.map((number) => householdWithGroup(entryAt(ledger.roster.households, number)));
  switch (found.kind) {
    case 'found':
      return found.household;
    case 'unknown':
      throw new Refusal(explainWords.unknown(asked, named(found.suggestions)));
    case 'ambiguous':
      throw new Refusal(explainWords.ambiguous(asked, named(found.candidates)));
  }
}
