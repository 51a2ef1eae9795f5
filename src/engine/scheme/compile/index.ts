// Checked rule sets in, the Scheme out: every default filled in, and the items and base targets of all
// versions in one list each.
import { entryAt } from '../../basis/entry';
import type { RuleSet } from '../rule-set';
import type { SchemeFile } from '../shape';
import type { Rules, Scheme, YearRule } from '../types';
import { compileAwards } from './awards';
import { baseTargetsOf, compileBase } from './base';
import { compileCalendar, compilePanel } from './calendar';
import { compileFloor } from './floors';
import { compileCap, compileGroup, compileItem } from './items';
import { compileRedemption, dayOfYear } from './redemption';
import { compileResults } from './results';
import { sensitiveIds } from './sensitive';
import { compileTally } from './tallies';
import { vetoRulesOf } from './vetoes';
import { unionBy, withFormerNames } from './versions-union';

export { categoryMax } from './base';

export function schemeOfFile(file: SchemeFile, ruleSets: readonly RuleSet[]): Scheme {
  const sensitive = sensitiveIds(ruleSets);
  const versions = ruleSets.map((rules) => ({ from: rules.from, rules: compileRules(rules, sensitive) }));
  return {
    id: file.id,
    name: file.name,
    source: file.source,
    earner: file.earner,
    yearStart: entryAt(ruleSets, 0).yearStart,
    term: entryAt(ruleSets, 0).term,
    versions,
    sensitive,
    classes: [...new Set(versions.flatMap(({ rules }) => rules.participants.classes))],
    items: unionBy(
      versions.flatMap(({ rules }) => rules.items),
      (item) => item.id,
      withFormerNames,
    ),
    baseTargets: baseTargetsOf(versions.map(({ rules }) => rules.base)),
  };
}

/** What the groups of a village are called when the file does not say. */
const DEFAULT_GROUP_NAME = '小组';

/** `secret`: ids of what no posted list may name, of all versions. */
function compileRules(rules: RuleSet, secret: readonly string[]): Rules {
  const groups = rules.groups.map(({ value }) => compileGroup(value));
  const items = rules.items.map(({ value }) => compileItem(value));
  const { freeItems, groupRanking, honour, ranking, running, year } = rules;
  return {
    base: compileBase(rules),
    items,
    groups,
    caps: rules.caps.map(({ value }) => compileCap(value, { items, groups })),
    floors: rules.floors.map(({ value }) => compileFloor(rules, value)),
    vetoes: vetoRulesOf(rules),
    freeItems: freeItems.value
      ? {
          clause: freeItems.value.clause,
          bonusName: freeItems.value.bonusName,
          deductionName: freeItems.value.deductionName,
        }
      : null,
    deductionsFrom: rules.deductions.value?.from ?? 'score',
    monthFloor: rules.monthFloor.value ?? null,
    running: compileRunning(running.value),
    year: compileYear(year.value),
    scoreClearedOn: year.value?.clearedOn === undefined ? null : dayOfYear(year.value.clearedOn),
    scaling:
      rules.year.value?.scaledTo === undefined
        ? null
        : {
            to: rules.year.value.scaledTo,
            from: rules.year.value.scaledFrom ?? null,
            per: rules.year.value.scaledPer ?? 'whole-year',
          },
    participants: {
      elderlyOptIn: rules.participants.value?.elderlyOptIn ?? false,
      classes: rules.participants.value?.classes ?? [],
      presentAt: rules.participants.value?.presentAt ?? 'any-time',
    },
    redemption: compileRedemption(rules),
    tallies: rules.tallies.map(({ value }) => compileTally(rules, value)),
    calendar: compileCalendar(rules.calendar.value),
    panel: compilePanel(rules.panel.value),
    ranking: { clause: ranking.value?.clause ?? '' },
    groupRanking: compileGroupRanking(groupRanking.value),
    awards: compileAwards(rules),
    results: compileResults(rules, secret),
    honour: honour.value
      ? { clause: honour.value.clause, name: honour.value.name, min: honour.value.min, max: honour.value.max }
      : null,
  };
}

function compileRunning(running: SchemeFile['running']): Rules['running'] {
  if (running === undefined || running === null) return null;
  return { least: running.least ?? null, most: running.most ?? null, clause: running.clause };
}

function compileGroupRanking(groups: SchemeFile['groupRanking']): Rules['groupRanking'] {
  if (!groups) return null;
  const { by, per = 'year', name = DEFAULT_GROUP_NAME, clause } = groups;
  return { by, per, name, clause };
}

function compileYear(year: SchemeFile['year']): YearRule {
  if (year === undefined || year.kind === 'sum-of-months') return { kind: 'sum-of-months' };
  if (year.kind === 'mean-of-periods') return { kind: year.kind, minPeriods: year.minPeriods };
  return {
    kind: year.kind,
    period: year.period,
    best: year.best ?? null,
    last: year.last ?? null,
    minPeriods: year.minPeriods,
  };
}
