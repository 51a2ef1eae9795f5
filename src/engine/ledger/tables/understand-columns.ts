// A header with the cells below it → what every column is: taken by its header, known by its content, the clerk's own
// result, of no use here, or not understood. A header in unknown words is no loss while the cells show what they are.
import type { AsideReason } from '../coverage/types';
import { MOST_HOURS, timeUnitIn } from '../names/time-units';
import type { FoundColumn } from '../types';
import { columnOf, isStageWord, TOTAL_TARGET } from './classify-columns';
import { type ColumnProfile, mostly, profileOf } from './column-profile';
import { withDecidedPoints } from './decide-columns';
import type { HeaderBlock } from './find-header';
import type { HeaderColumn } from './header-block';
import { headless, withoutSpill } from './headless-columns';
import { answeredColumns, withAnswered } from './answered-columns';
import { asideReasonOf, headerWord, isResultWord } from './header-words';
import { kindByContent, speaksOfScoring } from './kind-by-content';
import { KnownColumns } from './known-columns';
import { ownFigureOf, type OwnFigureMeaning } from './own-figures';
import { isReason, reasonsAmong } from './reason-columns';
import { redemptionColumns } from './redemption-columns';
import { itemNamedBy } from './item-headers';
import { itemsOfSides } from './sided-items';
import { withoutSums } from './sums-beside-items';
import type { AsideColumn, Surroundings, UnderstoodColumns, UnknownColumn } from './understood-columns';
import { missingTargetOf, ownSums, targetsByContent } from './target-columns';

/** Share of full marks below which a household's base hardly ever falls, and cells that show it. */
const LEAST_OF_BASE = 0.6;
const LEAST_HOUSEHOLDS = 3;

/** The place that the clerk gave a household: 第几名, 排位. */
const PLACE = /^(?:.{0,4}(?:排名|排位|排序|排行|名次|位次)|第几[名位])$/u;

/** 金额(分), 多少分: figures that run on by chance are no serial numbers. */
const OF_POINTS = /分$/u;

/** Columns of a text that explains a figure beside it. */
const EXPLAINS = /原因|理由|说明|依据|情况|备注|事由|内容|事迹|标准|办法|要求/u;

/** Every column of the header and of the body below it, each under one of the four heads. */
export function understandColumns(block: HeaderBlock, around: Surroundings): UnderstoodColumns {
  const { view, body, lens } = around;
  const answered = answeredColumns(block, around);
  const decided = withAnswered(
    withoutSums(withDecidedPoints(view, block, body.bottom), block.headers, lens.names),
    answered,
  );
  const reasons = reasonsAmong(decided, block, around);
  const unsure = decided.filter((column) => !answered.has(column.index) && mayBeMinutes(column, around));
  const sure = decided.filter((column) => !unsure.includes(column));
  const known = new KnownColumns(sure.filter(({ index }) => !reasons.has(index)));
  const taken = new Set(sure.map(({ index }) => index));
  const kin = lens.kin?.get(headerSignature(block.headers));
  const rest = [...withoutSpill(block.headers, taken), ...headless(block, view, body)];
  const reader = new ColumnReader(known, around);
  for (const column of sure) if (reasons.has(column.index)) reader.setAside(column, 'remark');
  for (const column of rest) {
    if (answered.get(column.index) === null) reader.setAside({ index: column.index, header: column.text }, 'by-person');
    else reader.read(column, kin?.get(column.text));
  }
  return reader.done(block);
}

/** Times under a header that names no unit, longer than anybody serves in hours. */
function mayBeMinutes({ kind, index, header }: FoundColumn, { view, body, lens }: Surroundings): boolean {
  return kind === 'duration' && timeUnitIn(header) === null && profileOf(view, index, body, lens).most > MOST_HOURS;
}

/** What makes two headers the same. */
export const headerSignature = (headers: readonly HeaderColumn[]): string => headers.map(({ text }) => text).join('\n');

class ColumnReader {
  private readonly aside: AsideColumn[] = [];
  private readonly unknown: UnknownColumn[] = [];

  constructor(
    private readonly known: KnownColumns,
    private readonly around: Surroundings,
  ) {}

  setAside({ index, header }: Pick<FoundColumn, 'index' | 'header'>, reason: AsideReason): void {
    this.aside.push({ index, header, reason });
  }

  /** `kin`: what the column is in another sheet under the very same header, where more rows tell it. */
  read(column: HeaderColumn, kin: FoundColumn | AsideReason | undefined): void {
    const { index, text: header } = column;
    if (typeof kin === 'string') return this.setAside({ index, header }, kin);
    if (kin !== undefined && kin.kind !== 'figure' && kin.kind !== 'item-count' && !this.known.has(kin.kind))
      return this.known.add({ ...kin, index });
    const profile = profileOf(this.around.view, index, this.around.body, this.around.lens);
    const reason = profile.filled === 0 ? 'blank' : this.reasonOf(column, profile);
    if (reason !== null) {
      this.aside.push({ index, header, reason });
      return;
    }
    const own = mostly(profile.figures, profile, 0.6)
      ? ownFigureOf(column.parts, { role: 'events', dated: true })
      : null;
    if (own !== null && !this.isOnlyScore(column, own)) {
      this.aside.push({ index, header, reason: 'running-figure' });
      return;
    }
    const item = this.itemOf(column, profile);
    if (item !== null) return this.known.add({ kind: 'item-count', index, header, item });
    const kind = kindByContent(column, profile, this.known, this.around);
    if (kind !== null) return this.known.add({ kind, index, header });
    if (this.isBase(profile))
      return this.known.add({ kind: 'figure', index, header, target: TOTAL_TARGET, month: null, assessor: false });
    const ofScoring = speaksOfScoring(column.parts);
    const spare = this.reasonByContent(column, profile, ofScoring);
    if (spare !== null) this.aside.push({ index, header, reason: spare });
    else this.unknown.push({ index, header, profile, speaksOfScoring: ofScoring });
  }

  /** Why the header alone says that the column is of no use. */
  private reasonOf({ parts }: HeaderColumn, profile: ColumnProfile): AsideReason | null {
    for (const part of parts) {
      const reason = asideReasonOf(part);
      if (reason !== undefined) return reason;
    }
    if (profile.items === 0 && parts.some((part) => isResultWord(part) || PLACE.test(part))) return 'running-figure';
    if (parts.length > 1 && isStageWord(parts[parts.length - 1]) && this.known.has('figure')) return 'remark';
    if (parts.length > 1 && isReason(parts, this.around.lens.names)) return 'remark';
    const named =
      speaksOfScoring(parts) || OF_POINTS.test(parts.join('')) || itemNamedBy(parts, this.around.lens.names) !== null;
    return profile.serial && profile.filled > 1 && !named ? 'serial-number' : null;
  }

  /** `项目 | 评得分数`: beside items, the only figure of a row is no sum of others. */
  private isOnlyScore({ parts }: HeaderColumn, { of, span }: OwnFigureMeaning): boolean {
    return (
      of === 'month-score' &&
      span === null &&
      !/[本当该]月|合计|小计|总|月/u.test(parts.join('')) &&
      this.known.has('item', 'item-text') &&
      !this.known.has('points', 'bonus-points', 'deduction-points', 'figure', 'item-count')
    );
  }

  /** A column for one item of the plan: marks, counts or points below its name. */
  private itemOf({ parts }: HeaderColumn, profile: ColumnProfile): number | null {
    return profile.items > 0 || profile.persons > 0 ? null : itemNamedBy(parts, this.around.lens.names);
  }

  /** Nearly always full marks, never more, seldom much less: what every household has each month. */
  private isBase(profile: ColumnProfile): boolean {
    const { fullBase } = this.around.lens.names;
    const most =
      fullBase !== null &&
      profile.most === fullBase &&
      profile.least >= fullBase * LEAST_OF_BASE &&
      profile.filled >= LEAST_HOUSEHOLDS &&
      mostly(profile.figures, profile, 0.95);
    return (
      most && this.known.has('household-id', 'household-head') && !this.known.has('figure', 'points', 'goods', 'item')
    );
  }

  /** Why the cells say that the column is of no use. */
  private reasonByContent({ parts }: HeaderColumn, profile: ColumnProfile, ofScoring: boolean): AsideReason | null {
    const kind = parts.length === 0 ? undefined : headerWord(parts[parts.length - 1])?.kind;
    // The same thing again: the day it was written down beside the day it happened, the village beside the group.
    if (kind === 'date' || kind === 'evidence' || kind === 'receiver') return 'handler';
    if (kind === 'note' || kind === 'item-text') return 'remark';
    if (kind === 'village-group') return 'address';
    if (kind === 'population' || kind === 'class' || kind === 'member') return 'personal';
    if (kind === 'household-head' || kind === 'household-id')
      return mostly(profile.households + profile.ids, profile, 0.5) ? 'personal' : 'handler';
    if (mostly(profile.longDigits, profile, 0.6)) return 'id-number';
    if (
      kind === undefined &&
      mostly(profile.integers, profile) &&
      /几口|口人|人口|人数|几人|年纪|岁数/u.test(parts.join(''))
    )
      return 'personal';
    if (
      profile.figures + profile.points + profile.counts === 0 &&
      profile.items === 0 &&
      profile.ticks === 0 &&
      profile.yesNo === 0 &&
      profile.dates === 0 &&
      profile.periods === 0
    ) {
      if (mostly(profile.persons, profile, 0.6)) return ofScoring ? null : 'handler';
      if (!ofScoring || parts.some((part) => EXPLAINS.test(part))) return 'remark';
    }
    return null;
  }

  done(block: HeaderBlock): UnderstoodColumns {
    const { known, around } = this;
    const sided = itemsOfSides({ columns: known.columns, unknown: this.unknown }, around);
    const named = targetsByContent({ ...sided, headers: block.headers }, around);
    const columns = named.columns;
    const missing = missingTargetOf({ columns, unknown: named.unknown, headers: block.headers }, around);
    const sums = ownSums(missing, around);
    const aside = [
      ...this.aside,
      ...sums.map(({ index, header }): AsideColumn => ({ index, header, reason: 'running-figure' })),
    ];
    return redemptionColumns(
      {
        columns: asRedemption(missing.columns),
        aside,
        unknown: missing.unknown.filter((column) => !sums.includes(column)),
      },
      around,
    );
  }
}

/** What is deducted beside goods is what they cost. */
function asRedemption(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  if (!columnOf(columns, 'goods') || columnOf(columns, 'points')) return columns;
  return columns.map((column) => (column.kind === 'deduction-points' ? { ...column, kind: 'points' } : column));
}
