// One sentence below 基础分 in, its total, categories and their parts out.
import type { FigureClaims } from './figures';
import { patternOf } from './pattern';

export type BaseFound =
  | { readonly kind: 'total'; readonly points: number; readonly period: string | null }
  | {
      readonly kind: 'category';
      readonly name: string;
      readonly max: number;
      readonly parts: readonly { readonly name: string; readonly max: number }[];
    };

const FIGURE = /(\d+(?:\.\d+)?)\s*分(?![钟之享配类组为别散级])/u;
const TOTAL_WORD = /(?:基础分|基础积分|基本分|基准分|满分|总分|初始(?:积)?分|合计|共计|共|每户|每人)/u;
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/每半年/u, 'half-year'],
  [/每季/u, 'quarter'],
  [/每月/u, 'month'],
  [/每年|全年|年度/u, 'year'],
];

export function basePeriodIn(plain: string): string | null {
  return PERIODS.find(([word]) => word.test(plain))?.[1] ?? null;
}

/** The figures are claimed. */
export function baseIn(sentence: string, claims: FigureClaims): readonly BaseFound[] {
  const offsetOfRule = /^(?:基础|基本|基准|初始)(?:积)?分[：:]/u.exec(sentence)?.[0].length ?? 0;
  const plain = ' '.repeat(offsetOfRule) + sentence.slice(offsetOfRule);
  const [head, inner] = plain.split(/其中|包括/u);
  if (/每(?:次|件|人次|天)|[加扣减]\d/u.test(head)) return [];
  const sum = patternOf('', /(?:合计|共计|共)\s*/u, FIGURE).exec(head);
  if (sum !== null) {
    claims.claim(sum.index, sum.index + sum[0].length);
    return [{ kind: 'total', points: Number(sum[1]), period: basePeriodIn(head) }];
  }
  const total = patternOf('', /^[^\d]{0,24}/u, FIGURE).exec(head);
  const name = nameOf(head.slice(0, total === null ? 0 : total.index + total[0].search(/\d/u)));
  if (total === null) return [];
  claims.claim(total.index, total.index + total[0].length);
  if (TOTAL_WORD.test(total[0]) && (name === '' || TOTAL_WORD.test(name)))
    return [{ kind: 'total', points: Number(total[1]), period: basePeriodIn(head) }];
  const parts =
    inner === undefined
      ? []
      : [...inner.matchAll(patternOf('g', /([^\d，,、；;。（）()]+?)[（(]?(?:满分|最高|各|为|计)?/u, FIGURE))];
  const offset = plain.length - (inner?.length ?? 0);
  for (const match of parts) claims.claim(offset + match.index, offset + match.index + match[0].length);
  return name === ''
    ? []
    : [
        {
          kind: 'category',
          name,
          max: Number(total[1]),
          parts: parts
            .map(([, part, max]) => ({ name: nameOf(part), max: Number(max) }))
            .filter((part) => part.name !== ''),
        },
      ];
}

function nameOf(text: string): string {
  return text
    .replace(/[（(，,、：:\s]*(?:满分|最高|最多|计|为|共|占|得)?\s*$/u, '')
    .replace(/^[\s，,、；;。：:]+/u, '')
    .trim();
}
