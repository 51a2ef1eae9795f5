// Where in a scheme file, in words that a person can follow: `第4个项目的“分值”（items[3].points）`.
import { entryAt } from '../../basis/entry';
import { schemeField } from './scheme-fields';
import type { FieldText } from './field-text';

type Step = { readonly key: string; readonly index: number | null };

/** The place that a path names; `方案文件` for the file as a whole. */
export function placeInScheme(path: string): string {
  const steps = stepsOf(path);
  if (steps.length === 0) return '方案文件';
  let pattern = '';
  const words = steps.map(({ key, index }, at) => {
    pattern += `${pattern === '' ? '' : '.'}${key}`;
    const title = schemeField(pattern)?.title ?? key;
    if (index !== null) {
      pattern += '[]';
      return `第${index + 1}个${title}`;
    }
    return at === steps.length - 1 ? `${at === 0 ? '' : '的'}“${title}”` : title;
  });
  return `${words.join('')}（${path}）`;
}

/** What the key at a path means; `null` for keys that schemes do not have. */
export function fieldAt(path: string): FieldText | null {
  return schemeField(path.replace(/\[\d+\]/gu, '[]'));
}

/** The path of what holds the last key: `items[3]` of `items[3].points`. */
export function holderOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot);
}

function stepsOf(path: string): readonly Step[] {
  if (path === '') return [];
  return path.split('.').map((part) => {
    const match = /^(.*?)\[(\d+)\]$/u.exec(part);
    return match ? { key: entryAt(match, 1), index: Number(match[2]) } : { key: part, index: null };
  });
}
