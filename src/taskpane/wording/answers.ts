// What the pane says of questions and of answers, wherever they are asked, previewed, kept and taken back.
import { columnLetters, entryAt, useOf, withoutPrivateNumbers, type Answer, type Question, type QuestionKind, type Scheme } from '../../engine';
import type { AnswerEffect } from '../../tasks/preview-answers';
import { roleInWords, sheetsInWords, useInWords } from './names';

const shown = (text: string): string => `“${withoutPrivateNumbers(text)}”`;

const TITLES: Readonly<Record<QuestionKind, (question: Question) => string>> = {
  column: ({ word, column }) => `${word === '' && column !== null ? `没有栏名的${columnLetters(column)}栏` : `${shown(word)}这一栏`}，记的是什么？`,
  item: ({ word }) => `${shown(word)}，是方案里的哪一项？`,
  status: ({ word }) => `状态写${shown(word)}的行，计不计分？`,
  sheet: ({ sheet }) => `${shown(sheet)}这张表，是做什么用的？`,
  dates: ({ word }) => `${shown(word)}栏里写的数，是几月几日吗？`,
};

const HELP: Readonly<Record<QuestionKind, string>> = {
  column: '程序不认得这个栏名。答了，这一栏就照办。',
  item: '程序不认得这个写法。答一次，写成这样的行都照办，明年也照办。',
  status: '程序不认得这个词。答一次，写成这样的行都照办。',
  sheet: '看不准这张表要不要计分，没有人答以前先不计。',
  dates: '3.5可以是3月5日；写3.1的，可能是3月1日，也可能是3月10日，请先看看原处。',
};

export const answerWords = {
  questionTitle: (question: Question) => TITLES[question.kind](question),
  help: ({ kind }: Question) => HELP[kind],
  decides: (rows: number) => `决定${rows}行`,
  where: ({ sheets, firstRows, rows }: Question) =>
    `在${sheetsInWords(sheets)}${firstRows.length === 0 ? '' : `，${sheets.length > 1 ? '头一张的' : ''}第${firstRows.join('、')}行${rows > firstRows.length ? '等' : ''}`}。`,
  isSuggested: (label: string) => `是${shown(label)}`,
  other: '不是？另选一样',
  pick: '您看是哪一样',
  choose: '请选一样',
  take: '确定',
  statuses: { counts: '计分', not: '不计分' },
  usual: '常见的栏',
  offered: '可能是',
  items: '方案里的项目',
  targets: '基础分的各项',

  preview: (said: string) => `如果${said}：`,
  errors: ({ errorsBefore, errorsAfter }: AnswerEffect) => (errorsBefore === errorsAfter ? `错误还是${errorsAfter}处。` : `错误由${errorsBefore}处变成${errorsAfter}处。`),
  notScored: (count: number) => (count === 0 ? '照这样还是计不出分，要等别的问题也答了。' : `这样就能给${count}户计分了。`),
  replaces: (former: string) => `先前答过：${former}。记下以后，先前的不算了。`,
  keep: '记下这个回答',
  drop: '先不答',
  keeping: '正在记下…',
  kept: (said: string) => `已记下：${said}。已重新核对；要改回去，点“撤回”`,
  undo: (said: string) => `撤回刚才的回答（${said}）`,
  undoing: '正在撤回…',
  undone: (said: string) => `已撤回：${said}。已照原来的重新核对`,
  waiting: (count: number) => `有${count}个问题等着答，答了就能多读懂一些。`,
  toQuestions: '去核对',
  givenTitle: (count: number) => `答过的问题（${count}个）`,
  givenHelp: '记在工作簿里（隐藏的“积分设置”表），以后都照办；答错了的，在这里取消。',
  cancel: '取消',
  cancelLabel: (said: string) => `取消：${said}`,
  cancelled: (said: string) => `取消回答：${said}`,
  more: (count: number) => `还有${count}个问题，再看一些`,
} as const;

/** `“内容”栏是“项目”`: an answer as a clause. */
export function answerInWords({ list, answer }: Answer, scheme: Scheme | null): string {
  switch (list) {
    case 'columns':
      return `${answer.sheet === '' ? '' : `${sheetsInWords([answer.sheet])}的`}${shown(answer.header)}栏是${shown(roleInWords(scheme, answer.role))}`;
    case 'items':
      return `${shown(answer.word)}是${shown(roleInWords(scheme, answer.item))}`;
    case 'statuses':
      return `状态${shown(answer.word)}${answer.counts ? '计分' : '不计分'}`;
    case 'sheets':
      return `${sheetsInWords([answer.sheet])}是${shown(useInWords(answer.use))}`;
    case 'dates':
      return `${answer.sheet === '' ? '' : `${sheetsInWords([answer.sheet])}的`}${shown(answer.header)}栏是${shown(useOf({ list, answer }))}`;
  }
}

/** Several answers given at once, such as one for each of twelve sheets: the first stands for them. */
export function answersInWords(answers: readonly Answer[], scheme: Scheme | null): string {
  const first = entryAt(answers, 0);
  return first.list === 'sheets' && answers.length > 1
    ? `${sheetsInWords(answers.flatMap((each) => (each.list === 'sheets' ? [each.answer.sheet] : [])))}都是${shown(useInWords(first.answer.use))}`
    : answerInWords(first, scheme);
}
