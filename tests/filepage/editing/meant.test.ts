import { meantBy, type Typed } from '../../../src/filepage/editing/meant';

const typed = (text: string, more: Partial<Typed> = {}): Typed => ({
  text,
  before: null,
  wasDay: false,
  sense: 'texts',
  date1904: false,
  ...more,
});

describe('meantBy', () => {
  it.each<[string, Partial<Typed>, unknown, string]>([
    ['2022-12-05', { sense: 'days' }, 44900, 'date'],
    ['2022.12.5', { sense: 'days', before: '2022.12.35' }, 44900, 'date'],
    ['２０２２年１２月５日', { sense: 'days' }, 44900, 'date'],
    ['2022/12/5', { before: 44899, wasDay: true }, 44900, 'date'],
    ['2022/12/5', { before: 43437, wasDay: true, date1904: true }, 43438, 'date'],
    ['2022-12-05', {}, '2022-12-05', 'text'],
    ['2022-12-35', { sense: 'days' }, '2022-12-35', 'text'],
    ['3月5日', { sense: 'days' }, '3月5日', 'text'],
    ['5', { before: 44899, wasDay: true }, '5', 'text'],
    ['5', { before: 3 }, 5, 'number'],
    ['1,234.5', { before: 3 }, 1234.5, 'number'],
    ['５', { sense: 'numbers' }, 5, 'number'],
    ['5', { before: '三', sense: 'numbers' }, '5', 'text'],
    ['5', {}, '5', 'text'],
    ['0101', { before: 101 }, '0101', 'text'],
    ['0.5', { before: 1 }, 0.5, 'number'],
    ['330102199001011234', { before: 1 }, '330102199001011234', 'text'],
    ['五', { before: 5 }, '五', 'text'],
    ['=1+1', { before: 5 }, '=1+1', 'text'],
    ['  ', { before: 5 }, null, 'text'],
    [' 张三 ', { before: '李四' }, ' 张三 ', 'text'],
  ])('takes %s over %j for %s (%s)', (text, more, after, format) => {
    expect(meantBy(typed(text, more))).toEqual({ after, format });
  });
});
