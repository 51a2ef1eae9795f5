import { NO_ANSWERS, type Answer, type Question, type QuestionKind } from '../../src/engine';
import {
  answerOf,
  ledgerOpened,
  previewAnswers,
  previewSettings,
  withoutAnswer,
} from '../../src/tasks/preview-answers';
import { openTables } from '../../src/tasks/open-ledger';
import { withAnswer, withBinding } from '../../src/tasks/remember';
import { NO_SETTINGS, type TableBinding } from '../../src/engine';
import { tablesOf } from '../support/little-workbook';
import { NOTHING_ASKED } from './opened';

function asked(kind: QuestionKind, sheets: readonly string[]): Question {
  return {
    kind,
    sheet: sheets[0],
    word: '内容',
    column: 3,
    rows: 52,
    firstRows: [2, 3, 4],
    sheets,
    choices: [],
    suggested: null,
  };
}

function opened(text: string) {
  const tables = tablesOf(text);
  const outcome = openTables(tables, NOTHING_ASKED);
  return { tables, outcome, settings: ledgerOpened(outcome)?.settings ?? NO_SETTINGS };
}

const EVENTS = '日期 户号 项目\n2022-12-05 0101 J1\n2022-12-06 0102 J2';
const STRANGE = `# 甲\n子 丑 寅\n2022-12-07 0101 J2\n2022-12-08 0109 不认得`;
const PLACE: TableBinding = { role: 'events', sheet: '甲', headerRow: 1, columns: { A: '日期', B: '户号', C: '项目' } };

describe('answerOf', () => {
  it('is for every sheet where the column is asked about in 2 of them, else for the one', () => {
    expect(answerOf(asked('column', ['1月', '2月']), '项目')).toEqual({
      list: 'columns',
      answer: { sheet: '', header: '内容', role: '项目' },
    });
    expect(answerOf(asked('dates', ['登记']), '月.日')).toEqual({
      list: 'dates',
      answer: { sheet: '登记', header: '内容' },
    });
  });

  it('counts the rows of 1 of 2 choices on a 状态 word, and keeps an item and a sheet', () => {
    expect(['计', '不计'].map((value) => answerOf(asked('status', ['登记']), value).answer)).toEqual([
      { word: '内容', counts: true },
      { word: '内容', counts: false },
    ]);
    expect(answerOf(asked('item', ['1月', '2月']), 'J1')).toEqual({
      list: 'items',
      answer: { word: '内容', item: 'J1' },
    });
    expect(answerOf(asked('sheet', ['签到表']), 'other-subject')).toEqual({
      list: 'sheets',
      answer: { sheet: '签到表', use: 'other-subject' },
    });
  });
});

describe('previewSettings', () => {
  it('says that 1 household more has a score and that 1 error takes the place of another where a table is read that was not', () => {
    const before = opened(`# 登记\n${EVENTS}\n${STRANGE}`);
    const effect = previewSettings(before, withBinding(before.settings, PLACE), NOTHING_ASKED);
    expect(effect).toMatchObject({ errorsBefore: 1, errorsAfter: 1, scoredAfter: 3, replaced: [] });
    expect(effect.changed?.map(({ id }) => id)).toEqual(['0101', '0102', '0109']);
  });

  it('has no households to compare where nothing was scored before, and 0 scored where nothing will be', () => {
    const before = opened(STRANGE);
    expect(previewSettings(before, withBinding(before.settings, PLACE), NOTHING_ASKED)).toMatchObject({
      changed: null,
      scoredAfter: 2,
    });
    expect(previewSettings(before, before.settings, NOTHING_ASKED)).toMatchObject({ changed: null, scoredAfter: 0 });
  });
});

describe('previewAnswers', () => {
  it('names the 1 answer that would be replaced, and writes nothing into the tables', () => {
    const before = opened(`# 登记\n${EVENTS}\n# 积分设置\n事项对照 · 打扫 J1`);
    const effect = previewAnswers(before, [{ list: 'items', answer: { word: '打扫', item: 'J2' } }], NOTHING_ASKED);
    expect(effect.replaced).toEqual([{ list: 'items', answer: { word: '打扫', item: 'J1' } }]);
    expect(effect.settings.answers.items).toEqual([{ word: '打扫', item: 'J2' }]);
    expect(before.tables).toEqual(opened(`# 登记\n${EVENTS}\n# 积分设置\n事项对照 · 打扫 J1`).tables);
  });
});

describe('withoutAnswer', () => {
  it('leaves 2 of 3 answers, of the same kind and of another', () => {
    const given: readonly Answer[] = [
      { list: 'items', answer: { word: '打扫', item: 'J1' } },
      { list: 'items', answer: { word: '除草', item: 'J2' } },
      { list: 'statuses', answer: { word: '待定', counts: false } },
    ];
    const settings = given.reduce((former, answer) => withAnswer(former, answer).settings, NO_SETTINGS);
    expect(withoutAnswer(settings, { list: 'items', answer: settings.answers.items[0] }).answers).toEqual({
      ...NO_ANSWERS,
      items: [{ word: '除草', item: 'J2' }],
      statuses: [{ word: '待定', counts: false }],
    });
  });
});
