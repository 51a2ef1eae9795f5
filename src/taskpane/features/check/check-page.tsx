// 核对: first the questions that decide many rows, then what is wrong and where, what it does to the score, how to mend
// it; and the fixes that are certain.
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { soundnessOf, type Ledger, type Problem } from '../../../engine';
import { ReadOnly } from '../../components/opened-only';
import { Empty, Page } from '../../components/page';
import { looks } from '../../components/looks';
import { useSession } from '../../session/context';
import { earnerOf, type ReadLedger } from '../../session/session';
import { checkWords } from '../../wording/check';
import { lostPlaces } from '../ledger/sheet-lines';
import { FixList } from './fix-list';
import { ProblemList } from './problem-list';
import { QuestionList } from './question-list';

export function CheckPage(): ReactNode {
  return (
    <Page title={checkWords.title}>
      <ReadOnly>{(read, ledger) => <Checked read={read} ledger={ledger} />}</ReadOnly>
    </Page>
  );
}

function Checked({ read, ledger }: { readonly read: ReadLedger; readonly ledger: Ledger }): ReactNode {
  const session = useSession();
  const problems: readonly Problem[] = read.outcome.kind === 'opened' ? read.outcome.result.problems : ledger.problems;
  const { questions, coverage } = ledger;
  const lost = lostPlaces(coverage);
  const { nothingWrong } = soundnessOf(coverage, problems);
  return (
    <>
      <div className={looks.row}>
        <p className={looks.text}>{checkWords.count(problems, questions.length, lost)}</p>
        <Button size="small" onClick={() => void session.open()}>
          {checkWords.again}
        </Button>
      </div>
      <QuestionList questions={questions} read={read} />
      <FixList tables={read.tables} ledger={ledger} />
      {nothingWrong && questions.length === 0 && <Empty text={checkWords.nothingWrong} />}
      {problems.length > 0 && <ProblemList problems={problems} earner={earnerOf({ ledger: read })} />}
    </>
  );
}
