// Items, groups and caps of one version, every default filled in.
import { countingOf } from '../counting';
import { isCapWhole } from '../cap-subjects';
import type { CapFile, GroupFile, ItemFile } from '../shape';
import type { Cap, Item, ItemGroup, Repetition } from '../types';
import { compileEffect } from './vetoes';

export function compileItem(item: ItemFile): Item {
  const unit = item.unit ?? (item.kind === 'freeze' || item.kind === 'veto' ? '' : '次');
  return {
    id: item.id,
    name: item.name,
    aliases: item.aliases,
    clause: item.clause,
    kind: item.kind,
    points: item.points ?? 0,
    typed: item.typed ? { from: item.from ?? null, to: item.to ?? null } : null,
    tiers:
      item.tiers.length === 0
        ? null
        : {
            kind: item.tierKind ?? 'level',
            per: item.tierPer ?? 'event',
            tiers: item.tiers.map(({ from, above, points }) => ({
              from: from ?? above ?? 0,
              above: from === undefined,
              points,
            })),
          },
    repeat: repetitionOf(item),
    validMonths: item.validMonths ?? null,
    wholeUnits: item.wholeUnits ?? null,
    team: item.team ?? null,
    unit,
    counting: item.counting ?? countingOf(unit),
    group: item.group ?? null,
    for: item.for,
    honours: item.honours,
    on: item.on ?? null,
    effects: item.effects.map(compileEffect),
    until: item.until ?? 'open',
    evidence: item.evidence,
  };
}

export function compileGroup(group: GroupFile): ItemGroup {
  return {
    id: group.id,
    name: group.name ?? group.id,
    clause: group.clause,
    postedIn: group.postedIn ?? null,
    within: group.within ?? null,
    highestPer: group.highestPer ?? null,
    repeat: repetitionOf(group),
  };
}

function repetitionOf({
  repeatFactors,
  repeatPer,
  repeatWithin,
}: Pick<ItemFile, 'repeatFactors' | 'repeatPer' | 'repeatWithin'>): Repetition | null {
  return repeatFactors.length === 0
    ? null
    : { per: repeatPer ?? 'year', within: repeatWithin ?? null, factors: repeatFactors };
}

/** A cap without a clause of its own cites that of what it caps. */
export function compileCap(
  cap: CapFile,
  among: { readonly items: readonly Item[]; readonly groups: readonly ItemGroup[] },
): Cap {
  const { of, per, scope, points, clause } = cap;
  const refuses = cap.excess === 'refuse';
  if (isCapWhole(of)) return { subject: { kind: 'whole', id: of }, per, scope, points, refuses, clause };
  const group = among.groups.find(({ id }) => id === of);
  const subject = group ?? among.items.find(({ id }) => id === of);
  return {
    subject: { kind: group ? 'group' : 'item', id: of },
    per,
    scope,
    points,
    refuses,
    clause: clause === '' ? (subject?.clause ?? '') : clause,
  };
}
