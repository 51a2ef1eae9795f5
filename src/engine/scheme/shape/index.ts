// The shape of a scheme file, once: read.ts checks files against it, and the published JSON Schema is
// made from it. What a key means stands in wording/scheme-fields.ts.
import * as v from 'valibot';
import { awards, groupRanking, honour, ranking } from './awards';
import { base } from './base';
import { calendar, panel } from './calendar';
import { cap, group } from './caps';
import { figure, listOf, month, note, objectOf, prose, text } from './fields';
import { floor } from './floors';
import { deductions, freeItems, item } from './items';
import { redemption } from './redemption';
import { result } from './results';
import { running } from './running';
import { tally } from './tallies';
import { veto } from './vetoes';
import { participants, year } from './year';

export type { AwardsFile } from './awards';
export type { BaseFile, CategoryFile } from './base';
export type { CapFile, GroupFile } from './caps';
export type { ConditionFile } from './conditions';
export type { FloorFile } from './floors';
export type { ResultFile } from './results';
export type { TallyFile } from './tallies';
export type { ItemFile } from './items';
export type { EffectFile, VetoFile } from './vetoes';

/** What a version may say anew; `null` takes a rule away. */
const ruleEntries = {
  base: v.optional(base),
  items: v.optional(listOf(item)),
  groups: v.optional(listOf(group)),
  caps: v.optional(listOf(cap)),
  floors: v.optional(listOf(floor)),
  vetoes: v.optional(listOf(veto)),
  freeItems: v.optional(v.nullable(freeItems)),
  deductions: v.optional(deductions),
  monthFloor: v.optional(v.nullable(figure)),
  running: v.optional(v.nullable(running)),
  year: v.optional(year),
  participants: v.optional(participants),
  redemption: v.optional(v.nullable(redemption)),
  tallies: v.optional(listOf(tally)),
  calendar: v.optional(calendar),
  panel: v.optional(v.nullable(panel)),
  ranking: v.optional(ranking),
  groupRanking: v.optional(v.nullable(groupRanking)),
  awards: v.optional(v.nullable(awards)),
  results: v.optional(listOf(result)),
  honour: v.optional(v.nullable(honour)),
};

const version = objectOf({ from: month, remove: v.optional(listOf(text)), ...ruleEntries, note });

/** A whole scheme file. */
export const schemeFile = objectOf({
  $schema: v.optional(v.string()),
  id: text,
  name: text,
  source: v.optional(prose, ''),
  earner: v.optional(v.picklist(['household', 'person']), 'household'),
  note,
  ...ruleEntries,
  versions: v.optional(listOf(version), []),
});

export type SchemeFile = v.InferOutput<typeof schemeFile>;
export type VersionFile = v.InferOutput<typeof version>;
