import type { Question } from '../../../src/engine';
import { answerWords } from '../../../src/taskpane/wording/answers';

const QUESTION: Question = {
  kind: 'column',
  sheet: '花名册',
  word: '',
  column: 6,
  rows: 30,
  firstRows: [3],
  sheets: ['花名册'],
  choices: [],
  suggested: null,
};

describe('questionTitle', () => {
  it('names the 7th column by its letter where it has no header', () => {
    expect(answerWords.questionTitle(QUESTION)).toBe('没有栏名的G栏，记的是什么？');
    expect(answerWords.questionTitle({ ...QUESTION, word: '天干' })).toBe('“天干”这一栏，记的是什么？');
  });
});
