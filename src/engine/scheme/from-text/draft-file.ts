// The scheme file of a draft as it grows, sentence by sentence.
import { entryAt, lastOf } from '../../basis/entry';
import type { BaseFound } from './read-base';
import type { FigureClaims } from './figures';
import type { PointsFound, Side } from './read-points';
import type { RuleFound } from './read-awards';
import type { DoubtCode, DraftPart, PaperSentence } from './types';

type Fields = Record<string, unknown>;
type Award = Extract<PointsFound, { kind: 'award' }>;
type Limit = Exclude<PointsFound, { kind: 'award' }>;
/** An item with where it stands in the paper. */
type Placed = { readonly fields: Fields; readonly clause: string; readonly side: Side };

const LONGEST_NAME = 200;

export class DraftFile {
  private readonly items: Placed[] = [];
  /** Freezes and vetoes: behind the items that give points. */
  private readonly others: Fields[] = [];
  private readonly groups: Fields[] = [];
  private readonly caps: Fields[] = [];
  private readonly floors: Fields[] = [];
  private readonly categories: { readonly fields: Fields; readonly clause: string }[] = [];
  private readonly versions: { readonly from: string; readonly items: Fields[] }[] = [];
  private base: Fields | null = null;
  private readonly rules = new Map<RuleFound['key'], Fields>();

  constructor(private readonly name: string) {}

  json(): Fields {
    const categories = this.categories.map(({ fields }) => fields);
    return {
      id: 'draft',
      name: this.name,
      ...(this.base === null && categories.length === 0
        ? {}
        : { base: { ...this.base, ...(categories.length === 0 ? {} : { categories }) } }),
      ...listed('items', [...this.items.map(({ fields }) => fields), ...this.others]),
      ...listed('groups', this.groups),
      ...listed('caps', this.caps),
      ...listed('floors', this.floors),
      ...this.yearOf(categories),
      ...Object.fromEntries(this.rules),
      ...listed('versions', this.versions),
    };
  }

  addAward(
    { name, side, points, to, unit, evidence, doubts }: Award,
    { clause }: PaperSentence,
    section: Side | null,
  ): DraftPart | null {
    // A figure of points that nobody gives or takes is something else.
    if (unit === null && side === null && section === null) return null;
    const kind = side ?? section ?? 'bonus';
    const id = `${kind === 'bonus' ? 'J' : 'K'}${this.items.filter((item) => item.side === kind).length + 1}`;
    const worth = to === null ? { points } : { typed: true, from: points, to };
    const fields = {
      id,
      name: this.nameFor(name),
      ...(kind === 'bonus' ? {} : { kind }),
      ...worth,
      ...(unit === null ? {} : { unit }),
      ...(clause === '' ? {} : { clause }),
      ...(evidence === null ? {} : { evidence }),
    };
    this.items.push({ fields, clause, side: kind });
    const unsure = side === null && section === null ? ['side' as const] : [];
    return { path: `items[${this.items.length - 1}]`, doubts: [...doubts, ...unsure] };
  }

  /** A cap of the item before it in the clause, or of all items of the section. */
  addLimit(
    { kind, points, per, ofSection, afterAward, side }: Limit,
    { clause, plain }: PaperSentence,
    claims: FigureClaims,
  ): DraftPart | null {
    const period = per ?? 'month';
    const doubts: DoubtCode[] = per === null ? ['period'] : [];
    if (kind === 'floor') {
      this.floors.push({ per: period, points, clause });
      return { path: `floors[${this.floors.length - 1}]`, doubts };
    }
    const whole = side !== null && !ofSection && !afterAward;
    const named = whole ? [] : this.namedItems(plain, clause, claims);
    const inClause = this.items.filter((item) => item.clause === clause);
    const section = clauseAround(clause);
    const inSection = this.items.filter((item) => clauseAround(item.clause) === section || item.clause === clause);
    const own = named.length > 0 ? named : !ofSection && inClause.length > 0 ? inClause.slice(-1) : inSection;
    const [only] = own.length === 1 ? own : [];
    const of = whole ? side : (only?.fields.id ?? this.groupOf(own) ?? side);
    if (of === null) return null;
    this.caps.push({ of, per: period, points, ...(clause === '' ? {} : { clause }) });
    return {
      path: `caps[${this.caps.length - 1}]`,
      doubts: [...doubts, ...(!whole && !afterAward && named.length === 0 ? ['cap-of' as const] : [])],
    };
  }

  addBase(found: BaseFound, { clause }: PaperSentence, period: string | null): readonly DraftPart[] {
    if (found.kind === 'total') {
      if (this.base?.total !== undefined) return [];
      this.base = { ...(clause === '' ? {} : { clause }), total: found.points };
      return [{ path: 'base', doubts: found.period === null && period === null ? ['period'] : [] }];
    }
    const owner = this.categories.find((category) => category.clause !== clause && clause.startsWith(category.clause));
    if (owner !== undefined) {
      const inner = [...((owner.fields.items as readonly Fields[] | undefined) ?? [])];
      inner.push({ id: `${this.categories.indexOf(owner) + 1}.${inner.length + 1}`, name: found.name, max: found.max });
      owner.fields.items = inner;
      return [{ path: `base.categories[${this.categories.indexOf(owner)}].items[${inner.length - 1}]`, doubts: [] }];
    }
    const id = String(this.categories.length + 1);
    const items = found.parts.map((part, index) => ({ id: `${id}.${index + 1}`, ...part }));
    const { grades = [], decimals = null, mean = false } = found;
    const fields = {
      id,
      name: found.name,
      ...(grades.length === 0 ? { max: found.max } : { grades }),
      ...(mean || period === null || period === 'month' ? {} : { period }),
      ...(mean ? { combine: 'mean', ...(decimals === null ? {} : { decimals }) } : {}),
      ...(clause === '' ? {} : { clause }),
      ...(items.length === 0 ? {} : { items }),
    };
    this.categories.push({ fields, clause });
    return [
      {
        path: `base.categories[${this.categories.length - 1}]`,
        doubts: fields.period === undefined && !mean ? [] : ['year'],
      },
    ];
  }

  /** New points of the one item that is so called, from a month on that is later than those before it; `null` for what is not so plain. */
  addChange(
    from: string,
    { name, points }: { readonly name: string; readonly points: number },
    { clause }: PaperSentence,
  ): DraftPart | null {
    const known = this.items.filter(({ fields }) => fields.name === name && fields.typed === undefined);
    const last = this.versions.at(-1);
    if (known.length !== 1 || points === 0 || (last !== undefined && last.from > from)) return null;
    if (last?.from !== from) this.versions.push({ from, items: [] });
    const { items } = lastOf(this.versions);
    items.push({ ...entryAt(known, 0).fields, points, ...(clause === '' ? {} : { clause }) });
    return { path: `versions[${this.versions.length - 1}].items[${items.length - 1}]`, doubts: ['condition'] };
  }

  addRule({ key, fields, tiers, doubts }: RuleFound): DraftPart {
    const former = this.rules.get(key) ?? {};
    const others = former.kind !== undefined && fields.kind !== undefined && former.kind !== fields.kind;
    const all = [...((former.tiers as readonly Fields[] | undefined) ?? []), ...tiers];
    this.rules.set(key, { ...fields, ...former, ...(all.length === 0 ? {} : { tiers: all }) });
    return { path: key, doubts: others ? [...doubts, 'award-kind'] : doubts };
  }

  addFreeze({ clause, plain }: PaperSentence): readonly DraftPart[] {
    const name = /^(?:凡|对)?(\p{Script=Han}{2,12}?)的?[，,：:]/u.exec(plain)?.[1];
    if (name === undefined) return [];
    return [this.addOther({ kind: 'freeze', name, ...(clause === '' ? {} : { clause }) })];
  }

  addVeto({ clause }: PaperSentence, name: string, effect: Fields): DraftPart {
    return this.addOther({ kind: 'veto', name, effects: [effect], ...(clause === '' ? {} : { clause }) });
  }

  /** Where a part stands in the file as it is when all of the paper is read. */
  pathOf(path: string): string {
    return path.replace(/^items\[\+(\d+)\]$/u, (_, index: string) => `items[${this.items.length + Number(index)}]`);
  }

  private addOther(fields: Fields): DraftPart {
    const letter = fields.kind === 'freeze' ? 'F' : 'V';
    this.others.push({
      id: `${letter}${this.others.filter(({ kind }) => kind === fields.kind).length + 1}`,
      ...fields,
    });
    return { path: `items[+${this.others.length - 1}]`, doubts: ['name'] };
  }

  /** `第4、5项`: the items so numbered in the section of the clause. */
  private namedItems(plain: string, clause: string, claims: FigureClaims): readonly Placed[] {
    const match = /第?(\d+(?:\s*[、,，和至—–-]\s*\d+)*)\s*项/u.exec(plain);
    if (match === null) return [];
    const numbers = numbersIn(entryAt(match, 1));
    claims.claim(match.index, match.index + match[0].length);
    const section = clauseAround(clause);
    return this.items.filter(
      (item) => clauseAround(item.clause) === section && numbers.includes(Number(/(\d+)\)?$/u.exec(item.clause)?.[1])),
    );
  }

  private groupOf(members: readonly Placed[]): string | null {
    const sides = new Set(members.map(({ side }) => side));
    if (members.length === 0 || sides.size > 1) return null;
    const id = `g${this.groups.length + 1}`;
    this.groups.push({
      id,
      name: `${entryAt(members, 0).side === 'bonus' ? '加分' : '减分'}第${this.groups.length + 1}组`,
    });
    for (const { fields } of members) fields.group ??= id;
    return id;
  }

  /** No two items may share a name. */
  private nameFor(name: string): string {
    const cut = name.slice(0, LONGEST_NAME - 4);
    const same = this.items.filter(({ fields }) => String(fields.name).replace(/第\d+档$/u, '') === cut).length;
    return same === 0 ? cut : `${cut}第${same + 1}档`;
  }

  private yearOf(categories: readonly Fields[]): Fields {
    // What is averaged over the months lies within the periods of the others.
    const periods = new Set(categories.filter(({ combine }) => combine === undefined).map(({ period }) => period));
    if (periods.size === 1 && !periods.has(undefined))
      return { year: { kind: 'sum-of-periods', period: [...periods][0] } };
    return categories.some(({ period }) => period !== undefined) ? { year: { kind: 'mean-of-periods' } } : {};
  }
}

function listed(key: string, entries: readonly Fields[]): Fields {
  return entries.length === 0 ? {} : { [key]: entries };
}

/** `二(二)` of `二(二)1`: the clause without its last number. */
function clauseAround(clause: string): string {
  return clause.replace(/(?:\(\d+\)|\([一二三四五六七八九十]+\)|[①-⑳]|[.．]?\d+|第[一二三四五六七八九十百]+条)$/u, '');
}

function numbersIn(text: string): readonly number[] {
  const range = /^(\d+)\s*[至—–-]\s*(\d+)$/u.exec(text);
  if (range) return Array.from({ length: Number(range[2]) - Number(range[1]) + 1 }, (_, at) => Number(range[1]) + at);
  return [...text.matchAll(/\d+/gu)].map(([number]) => Number(number));
}
