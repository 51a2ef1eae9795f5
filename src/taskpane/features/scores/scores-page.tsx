// 得分: the ranking of the year or the scores of a month, and every household's own page.
import { Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  entryAt,
  formatMonth,
  formatPoints,
  groupOf,
  passedOver,
  periodHeader,
  periodStandingInWords,
  periodStandings,
  standingIn,
  summandsShown,
  type HouseholdYear,
  type Month,
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
          keyOf={({ index }) => index}
          columns={columnsOf(result, asked.month)}
        />
      )}
    </>
  );
}

type Asking = { readonly result: YearResult; readonly asked: Asked; readonly ask: (asked: Asked) => void };

function Choices({ result, asked, ask }: Asking): ReactNode {
  const who = useEarnerWords();
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
      <GroupChoice result={result} asked={asked} ask={ask} />
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

/** Nothing where the village has one group. */
function GroupChoice({ result, asked, ask }: Asking): ReactNode {
  const groups = [...new Set(result.ledger.roster.households.map(groupOf))].filter((group) => group !== '');
  if (groups.length <= 1) return null;
  return (
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
  );
}

function columnsOf(result: YearResult, month: Month | null): readonly FigureColumn<HouseholdYear>[] {
  const { account, scores } = result;
  const points = (grains: number) => formatPoints(grains, scores.scale);
  const name: FigureColumn<HouseholdYear> = {
    header: EARNER_WORDS[result.scheme.earner].head,
    cell: (one) => <HouseholdLink household={one.index} name={one.name} />,
  };
  const group: FigureColumn<HouseholdYear> = { header: scoresWords.group, cell: (one) => one.group };
  if (month !== null) return [name, group, ...monthColumns(result, month)];
  return [
    {
      header: scoresWords.rank,
      align: 'center',
      cell: ({ rank, tied }) => (rank === null ? scoresWords.unranked : `${rank}${tied ? scoresWords.tied : ''}`),
    },
    name,
    group,
    { header: scoresWords.total, align: 'right', cell: ({ total }) => points(total) },
    ...(account === null
      ? []
      : [
          {
            header: scoresWords.balance,
            align: 'right' as const,
            cell: ({ balance }: HouseholdYear) => points(balance?.left ?? 0),
          },
        ]),
    ...awardColumns(result),
  ];
}

const MONTH_PARTS = ['base', 'bonus', 'annual', 'deduction', 'score'] as const;

function monthColumns({ scheme, scores }: YearResult, month: Month): readonly FigureColumn<HouseholdYear>[] {
  const parts = summandsShown(scheme) === 'none' ? (['score'] as const) : MONTH_PARTS;
  return parts.map((part) => ({
    header: scoresWords[part],
    align: 'right',
    cell: (one) => {
      const figures = one.month(month);
      return figures === null ? scoresWords.notInForce : formatPoints(figures[part], scores.scale);
    },
  }));
}

/** Each period by itself where the plan scores or rewards periods; the tier, or why one among the winners has none;
 * where money is shared each share. */
function awardColumns(result: YearResult): readonly FigureColumn<HouseholdYear>[] {
  const { awards, scores } = result;
  const periods = periodStandings(result).map((period): FigureColumn<HouseholdYear> => ({
    header: periodHeader(period.first, period.months),
    cell: ({ index }) => periodStandingInWords(standingIn(period, index), scores.scale),
  }));
  // Tiers of periods stand in their columns.
  if (awards === null || awards.grades !== null) return periods;
  if (awards.prizes !== null)
    return [
      ...periods,
      {
        header: scoresWords.prize(entryAt(awards.tiers, 0).name),
        align: 'right',
        cell: ({ prize }) => String(prize ?? ''),
      },
    ];
  const notAwarded = passedOver(result);
  return [...periods, { header: scoresWords.tier, cell: ({ tier, index }) => tier ?? notAwarded(index) }];
}

function HouseholdLink({ household, name }: { readonly household: number; readonly name: string }): ReactNode {
  const session = useSession();
  return (
    <button type="button" className="vp-link" onClick={() => session.showHousehold(household)}>
      {name}
    </button>
  );
}
