import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinFile } from '../../../../src/engine/scheme/builtin';
import { draftFromText } from '../../../../src/engine/scheme/from-text/draft';
import type { Draft } from '../../../../src/engine/scheme/from-text/types';
import { readSchemeFile } from '../../../../src/engine/scheme/read';

const PAGE = readFileSync(join(__dirname, '../../../../docs/SCHEMES.md'), 'utf8');
const PAPERS = join(__dirname, 'papers');
const paper = (name: string): string => readFileSync(join(PAPERS, `${name}.txt`), 'utf8');
const draftOf = (name: string): Draft => draftFromText(paper(name), '方案');

type Worth = { readonly points?: number; readonly unit?: string; readonly kind?: string };
type File = {
  readonly items: readonly (Worth & { readonly name: string })[];
  readonly base: {
    readonly categories: readonly {
      readonly max: number;
      readonly period?: string;
      readonly items?: readonly { readonly max: number }[];
    }[];
  };
  readonly caps: readonly object[];
  readonly awards: { readonly tiers: readonly object[] };
};

/** What of a plan is measured: figures, units and periods in the order of the paper. */
function measured(json: unknown): object {
  const { items, base, caps, awards } = json as File;
  return {
    items: items.map(({ points, unit, kind = 'bonus' }) => `${kind} ${points ?? ''} ${unit ?? ''}`),
    base: base.categories.map(
      ({ max, period = 'month', items: parts = [] }) => `${max} ${period}: ${parts.map((part) => part.max).join(' ')}`,
    ),
    caps: (caps ?? []).map((cap) => ({ ...cap, of: '', clause: '' })),
    tiers: awards.tiers,
  };
}

/** Sentences with a use, of them those to be checked, figures left, errors of the plan. */
function talliesOf({ json, lines }: Draft): readonly number[] {
  const used = lines.filter(({ parts }) => parts.length > 0);
  return [
    used.length,
    used.filter(({ parts }) => parts.some(({ doubts }) => doubts.length > 0)).length,
    lines.flatMap(({ left }) => left).length,
    readSchemeFile(json).problems.filter(({ severity }) => severity === 'error').length,
  ];
}

describe('draftFromText', () => {
  it('makes of the paper of 丰盛镇 its 21 items, 5 categories of 18 parts, 2 caps and 3 prizes as they are in the built-in plan', () => {
    expect(measured(draftOf('fengsheng').json)).toEqual(measured(builtinFile('fengsheng')));
    expect(draftOf('fengsheng').json).toMatchObject({
      redemption: { yuanPerPoint: 1, carryOver: true },
      honour: { name: '乡村治理示范户', min: 10, max: 15 },
      awards: { kind: 'quota', percent: 20 },
    });
  });

  it('makes of the paper of 龙雨庄村 its 5 categories with their periods and its 3 positions', () => {
    const { base, awards } = draftOf('longyuzhuang').json as unknown as File;
    const built = builtinFile('longyuzhuang') as File;
    expect(base.categories.map(({ max, period }) => `${max} ${period ?? ''}`)).toEqual(
      built.base.categories.map(({ max, period }) => `${max} ${period ?? ''}`),
    );
    expect(awards.tiers).toEqual(built.awards.tiers);
    expect(draftOf('longyuzhuang').json).toMatchObject({ base: { total: 140 }, year: { kind: 'mean-of-periods' } });
  });

  it.each([
    ['fengsheng', 52, 1, 4, 0],
    ['longyuzhuang', 9, 8, 3, 0],
    ['others-1', 8, 5, 1, 0],
    ['others-2', 6, 1, 1, 0],
    ['others-3', 0, 0, 3, 0],
    ['others-4', 5, 1, 0, 0],
    ['others-5', 4, 0, 0, 0],
    ['others-6', 4, 1, 0, 0],
    ['others-7', 1, 0, 1, 0],
    ['public-1', 6, 1, 1, 0],
    ['public-2', 1, 1, 0, 0],
    ['public-3', 12, 12, 0, 0],
    ['public-4', 4, 3, 1, 0],
  ])('uses of %s %i sentences, %i of them to be checked, leaves %i figures and %i errors', (name, ...tallies) => {
    expect(talliesOf(draftOf(name))).toEqual(tallies);
    expect(PAGE).toContain(`| ${name} | ${tallies.slice(0, 3).join(' | ')} |`);
  });

  it.each(readdirSync(PAPERS))('invents 0 figures: each of the draft of %s stands in the paper', (file) => {
    const text = readFileSync(join(PAPERS, file), 'utf8').replace('扣十分', '扣10分').replace('33.7万元', '337000元');
    const { json } = draftFromText(text, '方案');
    const figures =
      JSON.stringify(json)
        .replace(/"(?:id|of|group|clause|name|kind|per|period|effect|unit|evidence)":"[^"]*"/gu, '')
        .match(/\d+(?:\.\d+)?/gu) ?? [];
    // The nth of its kind, as a name.
    expect(figures.filter((figure) => !text.match(/\d+(?:\.\d+)?/gu)?.includes(figure))).toEqual([]);
  });

  it('names every figure of the paper in 1 sentence: used, or said to be left', () => {
    const { lines } = draftFromText('一、加分\n1.种树，每棵加2分，成活满3年的另议。\n2.每月20日公示。', '方案');
    expect(lines.map(({ sentence, parts, left }) => [sentence.clause, parts.map(({ path }) => path), left])).toEqual([
      ['一1', ['items[0]'], ['3年']],
      ['一2', [], ['20日']],
    ]);
  });

  it('makes 2 versions of new points of items that are called by their whole names, and leaves 3 figures of what else comes later', () => {
    const text =
      '一、加分：1.种树，每棵加2分；2.修路，每次加3分。\n' +
      '二、2024年1月起：种树改为每棵3分，增加“3.护林，每月1分”。\n三、2024年7月起，修路调整为每次5分，挖渠改为每次4分。';
    const { json, lines } = draftFromText(text, '方案');
    expect(json.versions).toEqual([
      { from: '2024-01', items: [{ id: 'J1', name: '种树', points: 3, unit: '棵', clause: '二' }] },
      { from: '2024-07', items: [{ id: 'J2', name: '修路', points: 5, unit: '次', clause: '三' }] },
    ]);
    expect(lines.map(({ left }) => left)).toEqual([[], [], ['3', '1分'], ['4分']]);
    expect(lines[2].parts).toEqual([{ path: 'versions[0].items[0]', doubts: ['condition'] }]);
    expect(readSchemeFile(json).problems).toEqual([]);
  });

  it('makes of 3 grades a category of grades, and of the mean of months with 2 places what it is', () => {
    const text =
      '一、基础分：每季度评定。\n1.履职：优20分、良15分、差0分。\n2.发挥作用20分，取各月平均，保留2位小数。\n3.学习：优5分、良8分。';
    const { json, lines } = draftFromText(text, '方案');
    expect((json.base as { readonly categories: readonly object[] }).categories.slice(0, 2)).toEqual([
      {
        id: '1',
        name: '履职',
        grades: [
          { name: '优', points: 20 },
          { name: '良', points: 15 },
          { name: '差', points: 0 },
        ],
        period: 'quarter',
        clause: '一1',
      },
      { id: '2', name: '发挥作用', max: 20, combine: 'mean', decimals: 2, clause: '一2' },
    ]);
    expect(lines[1].parts).toEqual([{ path: 'base.categories[1]', doubts: ['year'] }]);
    // Grades that rise are no grades, best first.
    expect(JSON.stringify(json)).not.toContain('"points":8');
  });

  it('makes 0 rules of what is to come later and is not so plain', () => {
    const { json, lines } = draftFromText('一、加分：1.种树，每棵加2分。\n二、2024年1月起：树木改为每棵3分。', '方案');
    expect(json).toEqual({
      id: 'draft',
      name: '方案',
      items: [{ id: 'J1', name: '种树', points: 2, unit: '棵', clause: '一1' }],
    });
    expect(lines[1].left).toEqual(['2024年', '1月', '3分']);
  });
});
