// Writes the sheets that are posted: awards and ranking, or the ranking alone where a plan has no awards.
// While errors stand that can change it, the form first says what is missing from it.
import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  missingOf,
  notCountedInWords,
  parseDay,
  problemTitle,
  type LocalDate,
  type NotCounted,
  type YearResult,
} from '../../../engine';
import { awardAgreement } from '../../../tasks/award-agreement';
import { addAwardSheets, type AwardSheetOptions } from '../../../tasks/award-sheets';
import { uncounted } from '../../../tasks/uncounted';
import type { OpenedYear } from '../../session/formulas-part';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords, usePaneState, useSession } from '../../session/context';
import { awardsWords } from '../../wording/awards';
import { draftWords } from '../../wording/draft';

export function AwardSheetForm({
  opened,
  year,
}: {
  readonly opened: OpenedYear;
  readonly year: YearResult;
}): ReactNode {
  const session = useSession();
  const who = useEarnerWords();
  const { busy } = usePaneState();
  const [asking, ask] = useState(false);
  const missing = useMemo(() => missingOf(year), [year]);
  const options = useMemo(
    (): AwardSheetOptions => ({ village: year.ledger.village, date: parseDay(session.host.today()) as LocalDate }),
    [year, session],
  );
  const write = () =>
    void session.perform(
      awardsWords.writing,
      async () => awardsWords.written(await addAwardSheets(session.host.workbook, year, options)),
      'reopen',
    );
  const undecided = year.awards?.undecided.length ?? 0;
  return (
    <Part title={year.awards === null ? awardsWords.rankingTitle : awardsWords.sheetTitle}>
      {year.awards === null ? (
        <p className={looks.text}>{who.rankingHelp}</p>
      ) : (
        <Agreement opened={opened} options={options} final={missing === null} />
      )}
      {undecided > 0 && <p className={looks.quiet}>{who.undecidedYet(undecided)}</p>}
      {asking && missing !== null ? (
        <Confirm missing={missing} year={year} write={write} cancel={() => ask(false)} />
      ) : (
        <div>
          <Button
            appearance="primary"
            disabled={busy !== null}
            onClick={() => (missing === null ? write() : ask(true))}
          >
            {year.awards === null ? awardsWords.generateRanking : awardsWords.generate}
          </Button>
        </div>
      )}
    </Part>
  );
}

function Confirm({
  missing,
  year,
  write,
  cancel,
}: {
  readonly missing: NotCounted;
  readonly year: YearResult;
  readonly write: () => void;
  readonly cancel: () => void;
}): ReactNode {
  const session = useSession();
  const { busy } = usePaneState();
  const kinds = uncounted(year).map(({ code, problems }) =>
    draftWords.kind(problemTitle(code, year.scheme.earner), problems.length),
  );
  return (
    <div className="vp-preview" role="alert">
      <h3 className={looks.subheading}>{draftWords.confirmTitle}</h3>
      <p className={looks.text}>{draftWords.confirm(notCountedInWords(missing), kinds)}</p>
      <div className={looks.row}>
        <Button size="small" appearance="primary" onClick={() => session.show('check')}>
          {draftWords.checkFirst}
        </Button>
        <Button size="small" disabled={busy !== null} onClick={write}>
          {draftWords.writeAnyway}
        </Button>
        <Button size="small" onClick={cancel}>
          {draftWords.cancel}
        </Button>
      </div>
    </div>
  );
}

/** `final`: nothing that could change the sheet is uncounted; over uncounted rows nothing is called 一致. */
function Agreement({
  opened,
  options,
  final,
}: {
  readonly opened: OpenedYear;
  readonly options: AwardSheetOptions;
  readonly final: boolean;
}): ReactNode {
  const agreement = useMemo(() => awardAgreement(opened.tables, opened.result, options), [opened, options]);
  if (agreement.kind === 'none') return <p className={looks.text}>{awardsWords.noSheetYet}</p>;
  const { sheet, gone, added } = agreement;
  const same = gone.length + added.length === 0;
  if (same) return <p className={looks.text}>{final ? awardsWords.agrees(sheet) : awardsWords.agreesAsDraft(sheet)}</p>;
  return (
    <>
      <p className={looks.text}>{awardsWords.differs(sheet)}</p>
      <ul className={looks.list}>
        {gone.map((line) => (
          <li key={`- ${line}`}>{awardsWords.gone(line)}</li>
        ))}
        {added.map((line) => (
          <li key={`+ ${line}`}>{awardsWords.added(line)}</li>
        ))}
      </ul>
    </>
  );
}
