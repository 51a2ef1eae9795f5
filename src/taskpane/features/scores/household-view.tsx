// One household's page: its year in twelve columns, every line of its breakdown with its ledger row, and what it may
// redeem.
import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  balanceInWords,
  describeLine,
  entryAt,
  explainHousehold,
  formatMonth,
  formatPoints,
  HouseholdYear,
  lapseNotes,
  withoutPrivateNumbers,
  type Month,
  type ScoreLine,
  type YearResult,
} from '../../../engine';
import { FigureTable } from '../../components/figure-table';
import { Part } from '../../components/page';
import { PlaceButton } from '../../components/place-button';
import { looks } from '../../components/looks';
import { useEarnerWords, useSession } from '../../session/context';
import { scoresWords } from '../../wording/scores';
import { monthsShown } from './listed-households';
import { MonthChart } from './month-chart';

const LONGEST_ON_ONE_LINE = 8;

export function HouseholdView({
  result,
  household,
}: {
  readonly result: YearResult;
  readonly household: number;
}): ReactNode {
  const session = useSession();
  const words = useEarnerWords();
  const one = new HouseholdYear(result, household);
  return (
    <>
      <div>
        <Button size="small" onClick={() => session.showHousehold(null)}>
          {scoresWords.backToList}
        </Button>
      </div>
      <Part title={words.title(one.name, one.household)}>
        {scoresWords.standing(one).map((line) => (
          <p key={line} className={looks.text}>
            {line}
          </p>
        ))}
        <MonthChart one={one} />
      </Part>
      <Breakdown result={result} household={household} />
      <Redemptions one={one} />
    </>
  );
}

type OfHousehold = { readonly result: YearResult; readonly household: number };

function Breakdown({ result, household }: OfHousehold): ReactNode {
  const [month, choose] = useState<Month | null>(null);
  const breakdown = useMemo(
    () => explainHousehold(result.ledger, result.scores, household, month),
    [result, household, month],
  );
  return (
    <Part title={scoresWords.breakdown}>
      <Field label={scoresWords.period}>
        <Select
          value={month === null ? '' : String(month)}
          onChange={(_, { value }) => choose(value === '' ? null : (Number(value) as Month))}
        >
          <option value="">{scoresWords.wholeYear(result)}</option>
          {monthsShown(result).map((each) => (
            <option key={each} value={each}>
              {formatMonth(each)}
            </option>
          ))}
        </Select>
      </Field>
      <FigureTable
        caption={scoresWords.breakdown}
        rows={breakdown.lines.map((line, at) => ({ line, at }))}
        keyOf={({ at }) => at}
        columns={[
          { header: scoresWords.month, align: 'center', cell: ({ line }) => formatMonth(line.since) },
          {
            header: scoresWords.counted,
            align: 'right',
            cell: ({ line }) => formatPoints(line.counted, breakdown.scale),
          },
          { header: scoresWords.says, cell: ({ line }) => describeLine(line, result.scores) },
          { header: scoresWords.clause, cell: ({ line }) => <Clause name={line.clause} /> },
          { header: scoresWords.place, cell: ({ line }) => <LinePlace line={line} /> },
        ]}
      />
      <p className={looks.text}>{scoresWords.sum(formatPoints(breakdown.total, breakdown.scale))}</p>
    </Part>
  );
}

/** A short one on one line. */
function Clause({ name }: { readonly name: string }): ReactNode {
  return <span className={name.length <= LONGEST_ON_ONE_LINE ? looks.oneLine : ''}>{withoutPrivateNumbers(name)}</span>;
}

function LinePlace({ line: { sheet, row } }: { readonly line: ScoreLine }): ReactNode {
  return sheet === null || row === null ? '' : <PlaceButton sheet={sheet} row={row} />;
}

function Redemptions({ one }: { readonly one: HouseholdYear }): ReactNode {
  const { ledger, scores } = one.year;
  const { balance } = one;
  if (balance === null) return null;
  const taken = ledger.redemptions.filter((redemption) => redemption.household === one.index);
  return (
    <Part title={scoresWords.balanceTitle}>
      <p className={looks.text}>{balanceInWords(balance, scores.scale, one.frozenUntil)}</p>
      {lapseNotes(one).map((note) => (
        <p key={note} className={looks.text}>
          {note}
        </p>
      ))}
      {taken.length > 0 && (
        <FigureTable
          caption={scoresWords.redemptions}
          rows={taken}
          keyOf={({ table, row }) => `${table} ${row}`}
          columns={[
            { header: scoresWords.day, cell: ({ day }) => scoresWords.dayOf(day) },
            { header: scoresWords.goods, cell: ({ goods }) => goods },
            { header: scoresWords.points, align: 'right', cell: ({ points }) => String(points / 1_000_000) },
            {
              header: scoresWords.place,
              cell: ({ table, row }) => <PlaceButton sheet={entryAt(ledger.tables, table).sheet} row={row} />,
            },
          ]}
        />
      )}
    </Part>
  );
}
