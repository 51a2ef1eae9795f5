// The households whose score, rank or tier another plan or an answer would change, from what to what.
import type { ReactNode } from 'react';
import type { ChangedHousehold } from '../../../tasks/compare-years';
import { FigureTable } from '../../components/figure-table';
import { looks } from '../../components/looks';
import { useEarnerWords } from '../../session/context';
import type { EarnerWords } from '../../wording/earners';
import { planWords } from '../../wording/plan';

const MOST_SHOWN = 200;

export function ChangedHouseholds({
  changed,
  says,
}: {
  readonly changed: readonly ChangedHousehold[];
  readonly says: (who: EarnerWords) => (count: number) => string;
}): ReactNode {
  const who = useEarnerWords();
  return (
    <>
      <p className={looks.text}>{says(who)(changed.length)}</p>
      {changed.length > 0 && (
        <FigureTable
          caption={who.changesCaption}
          rows={changed.slice(0, MOST_SHOWN)}
          keyOf={({ id }) => id}
          columns={[
            { header: who.head, cell: ({ head, id }) => (head === '' ? id : head) },
            {
              header: planWords.score,
              align: 'right',
              cell: (each) =>
                planWords.fromTo(
                  planWords.points(each.before?.total ?? null),
                  planWords.points(each.after?.total ?? null),
                ),
            },
            {
              header: planWords.rank,
              align: 'right',
              cell: (each) => planWords.fromTo(planWords.rankOf(each.before), planWords.rankOf(each.after)),
            },
            {
              header: planWords.tier,
              cell: (each) =>
                planWords.fromTo(each.before?.tier ?? planWords.nothing, each.after?.tier ?? planWords.nothing),
            },
          ]}
        />
      )}
    </>
  );
}
