// 得分: the ranking of the year or the scores of a month, and every household's own page.
import { Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  formatMonth,
  formatPoints,
  groupOf,
  headOf,
  NOT_IN_FORCE,
  passedOver,
  periodHeader,
  periodStandingInWords,
  periodStandings,
  prizeOf,
  summandsShown,
  tierOf,
  type Month,
  type MonthFigures,
  type YearResult,
} from '../../../engine';
import { DraftNotice } from '../../components/draft-notice';
import { FigureTable, type FigureColumn } from '../../components/figure-table';
import { OpenedOnly } from '../../components/opened-only';
import { Empty, Page } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords, usePaneState, useSession } from '../../session/context';
import { draftWords } from '../../wording/draft';
import { EARNER_WORDS } from '../../wording/earners';
import { scoresWords } from '../../wording/scores';
import { GroupRanking } from './group-ranking';
import { HouseholdView } from './household-view';
import { listHouseholds, monthsShown, type ListedBy } from './listed-households';

export function ScoresPage(): ReactNode {
  const { household } = usePaneState();
  return (
    <Page title={scoresWords.title}>
      <OpenedOnly>
        {({ result }) => (
          <>
            <DraftNotice result={result} says={draftWords.scores} />
            {household === null ? <Ranking result={result} /> : <HouseholdView result={result} household={household} />}
            {household === null && <GroupRanking result={result} />}
          </>
        )}
      </OpenedOnly>
    </Page>
  );
}

type Asked = { readonly month: Month | null; readonly text: string; readonly group: string; readonly by: ListedBy };

function Ranking({ result }: { readonly result: YearResult }): ReactNode {
  const [asked, ask] = useState<Asked>({ month: null, text: '', group: '', by: 'rank' });
  const who = useEarnerWords();
  const listed = useMemo(() => listHouseholds(result, asked), [result, asked]);
  return (
    <>
      <Choices result={result} asked={asked} ask={ask} />
      {listed.length === 0 ? (
        <Empty text={who.nobody} />
      ) : (
        <FigureTable
          caption={scoresWords.listCaption(asked.month === null ? null : formatMonth(asked.month))}
          rows={listed}
          keyOf={(at) => at}
          columns={columnsOf(result, asked.month)}
        />
      )}
    </>
  );
}

function Choices({
  result,
  asked,
  ask,
}: {
  readonly result: YearResult;
  readonly asked: Asked;
  readonly ask: (asked: Asked) => void;
}): ReactNode {
  const who = useEarnerWords();
  const groups = [...new Set(result.ledger.roster.households.map(groupOf))].filter((group) => group !== '');
  return (
    <div className={looks.fields}>
      <Field label={scoresWords.period}>
        <Select
          value={asked.month === null ? '' : String(asked.month)}
          onChange={(_, { value }) => ask({ ...asked, month: value === '' ? null : (Number(value) as Month) })}
        >
          <option value="">{scoresWords.wholeYear(result)}</option>
          {monthsShown(result).map((month) => (
            <option key={month} value={month}>
              {formatMonth(month)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={who.find}>
        <Input value={asked.text} onChange={(_, { value }) => ask({ ...asked, text: value })} />
      </Field>
      {groups.length > 1 && (
        <Field label={scoresWords.group}>
          <Select value={asked.group} onChange={(_, { value }) => ask({ ...asked, group: value })}>
            <option value="">{scoresWords.allGroups}</option>
            {groups.map((group) => (
              <option key={group} value={group}>
                {group}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={scoresWords.order}>
        <Select value={asked.by} onChange={(_, { value }) => ask({ ...asked, by: value as ListedBy })}>
          {(Object.keys(scoresWords.orders) as ListedBy[]).map((by) => (
            <option key={by} value={by}>
              {scoresWords.orders[by]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function columnsOf(result: YearResult, month: Month | null): readonly FigureColumn<number>[] {
  const { account, scores, ranking, ledger } = result;
  const { households } = ledger.roster;
  const points = (column: MonthFigures, at: number) => formatPoints(column[at], scores.scale);
  const name: FigureColumn<number> = {
    header: EARNER_WORDS[result.scheme.earner].head,
    cell: (at) => <HouseholdLink household={at} name={headOf(households[at])} />,
  };
  const group: FigureColumn<number> = { header: scoresWords.group, cell: (at) => groupOf(households[at]) };
  if (month !== null) {
    const at12 = (at: number) => at * 12 + month - scores.first;
    const shown = (column: MonthFigures) => (at: number) =>
      scores.months.status[at12(at)] === NOT_IN_FORCE ? scoresWords.notInForce : points(column, at12(at));
    const { base, bonus, annual, deduction, score } = scores.months;
    const summands =
      summandsShown(result.scheme) === 'none'
        ? []
        : ([
            [scoresWords.base, base],
            [scoresWords.bonus, bonus],
            [scoresWords.annual, annual],
            [scoresWords.deduction, deduction],
          ] as const);
    return [
      name,
      group,
      ...[...summands, [scoresWords.score, score] as const].map(([header, column]): FigureColumn<number> => ({
        header,
        align: 'right',
        cell: shown(column),
      })),
    ];
  }
  return [
    {
      header: scoresWords.rank,
      align: 'center',
      cell: (at) =>
        ranking.rank[at] === 0
          ? scoresWords.unranked
          : `${ranking.rank[at]}${ranking.tied[at] === 1 ? scoresWords.tied : ''}`,
    },
    name,
    group,
    { header: scoresWords.total, align: 'right', cell: (at) => points(scores.total, at) },
    ...(account === null
      ? []
      : [{ header: scoresWords.balance, align: 'right' as const, cell: (at: number) => points(account.balance, at) }]),
    ...awardColumns(result),
  ];
}

/** Each period by itself where the plan scores or rewards periods; the tier, or why one among the winners has none; where money is shared each share. */
function awardColumns(result: YearResult): readonly FigureColumn<number>[] {
  const { awards, scores } = result;
  const periods = periodStandings(result).map((period): FigureColumn<number> => ({
    header: periodHeader(period.first, period.months),
    cell: (at) => periodStandingInWords(period, at, scores.scale),
  }));
  // Tiers of periods stand in their columns.
  if (awards === null || awards.grades !== null) return periods;
  if (awards.prizes !== null)
    return [
      ...periods,
      {
        header: scoresWords.prize(awards.tiers[0].name),
        align: 'right',
        cell: (at) => String(prizeOf(awards, at) ?? ''),
      },
    ];
  const notAwarded = passedOver(result);
  return [...periods, { header: scoresWords.tier, cell: (at) => tierOf(result, at) ?? notAwarded(at) }];
}

function HouseholdLink({ household, name }: { readonly household: number; readonly name: string }): ReactNode {
  const session = useSession();
  return (
    <button type="button" className="vp-link" onClick={() => session.showHousehold(household)}>
      {name}
    </button>
  );
}
