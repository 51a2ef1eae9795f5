/** @jest-environment jsdom */
import type { ReactNode } from 'react';
import type { Choice, QuestionKind } from '../../../../src/engine';
import { allChoices, ChoiceOptions } from '../../../../src/taskpane/features/answers/choice-options';
import { schemeOf } from '../../../engine/scheme/plan-of';
import { rendered } from '../../rendered';

const PLAN = schemeOf({ items: [{ id: 'J1', name: '好人好事', points: 1 }] });
const LEDGER = '# 登记\n日期 户号 项目\n2022-12-05 0101 J1';

async function shown(kind: QuestionKind, offered: readonly Choice[]): Promise<readonly (string | null)[]> {
  const options: ReactNode = <ChoiceOptions kind={kind} offered={offered} scheme={PLAN} />;
  await rendered(<select>{options}</select>, LEDGER, { schemes: [PLAN] });
  return [...document.querySelectorAll('option, optgroup')].map((one) => one.getAttribute('label') ?? one.textContent);
}

describe('ChoiceOptions', () => {
  it('begins with a blank, then the 1 that is offered, which does not come again', async () => {
    expect(await shown('item', [{ value: 'J1', label: 'J1 好人好事' }])).toEqual([
      '请选一样',
      '可能是',
      'J1 好人好事',
      '方案里的项目',
      '不计分',
    ]);
  });

  it('has 2 choices for a word of 状态, without a heading', async () => {
    expect(await shown('status', [])).toEqual(['请选一样', '计分', '不计分']);
  });
});

describe('allChoices', () => {
  it.each([
    ['column', 3],
    ['item', 1],
    ['status', 1],
    ['sheet', 1],
    ['dates', 0],
  ] as const)('has for a question of kind %s %d lists', (kind, count) => {
    expect(allChoices(kind, PLAN)).toHaveLength(count);
  });

  it('speaks of columns in the words it is given, and answers with 1 word of its own', () => {
    const [usual] = allChoices('column', PLAN, (word) => (word === '户号' ? '编号' : word));
    expect(usual.choices).toContainEqual({ value: '户号', label: '编号' });
  });
});
