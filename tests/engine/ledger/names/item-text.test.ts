import { readItemText, type ItemPiece } from '../../../../src/engine/ledger/names/item-text';
import { withItemAnswers } from '../../../../src/engine/ledger/names/item-answers';
import { namesOfScheme } from '../../../../src/engine/ledger/names/scheme-names';
import { fengsheng } from '../../../support/schemes';

const names = namesOfScheme(fengsheng);

/** `J2×3@1.5 J1 ? 扫街`: items with count and points, then what names nothing; a count of 两 is `×2~`. */
function told(text: string, of = names.items): string {
  const read = readItemText(text, of);
  if (read?.pieces.length === 0) return '不计';
  const say = ({ item, count, spoken, points }: ItemPiece): string =>
    `${fengsheng.items[item].id}${count === null ? '' : `×${count / 1000}`}${spoken ? '~' : ''}${points === null ? '' : `@${points}`}`;
  if (read === null) return '';
  return [
    read.pieces.map(say).join(' '),
    ...(read.apart === null ? [] : ['|', read.apart.map(say).join(' ')]),
    ...(read.unknown.length === 0 ? [] : ['?', ...read.unknown]),
  ].join(' ');
}

describe('readItemText', () => {
  it.each([
    ['好人好事+志愿服务', 'J1 J2'],
    ['好人好事＋志愿服务', 'J1 J2'],
    ['好人好事 + 志愿服务2次', 'J1 J2×2'],
    ['好人好事+0.5+志愿服务', 'J1@0.5 J2'],
    ['好人好事&志愿服务', 'J1 J2'],
  ])('parts %s at a plus that is no sign: %s', (text, said) => {
    expect(told(text)).toBe(said);
  });

  it.each([
    ['J1'],
    ['好人好事、宣传宣讲'],
    ['J8 招商引资'],
    ['J8、招商引资某某公司'],
    ['J8：招商引资10万元'],
    ['好人\n好事'],
    ['J5“最美家庭”（区级）'],
    ['破坏生态、污染环境(含秸秆焚烧)'],
    ['区/镇荣誉：新乡贤好乡亲、最美家庭、清洁文明户'],
    ['区/镇荣誉：最美家庭'],
    ['招商引资或购捐农资达10万元以上'],
    ['志愿服务2小时'],
    ['清理蓝棚顶（三处）'],
    ['志愿服务（2人）'],
    ['扫街3次'],
    [''],
    ['2022-03-05'],
  ])('finds no more than 1 plain name, or none, in %j', (text) => {
    expect(told(text)).toBe('');
  });

  it.each([
    ['志愿服务3次', 'J2×3'],
    ['志愿服务 ３ 次', 'J2×3'],
    ['志愿服务×2', 'J2×2'],
    ['志愿服务*2', 'J2×2'],
    ['志愿服务（2次）', 'J2×2'],
    ['志愿服务：2次', 'J2×2'],
    ['志愿服务两次', 'J2×2~'],
    ['邻里矛盾三次', 'K5×3'],
    ['J2 志愿服务2人次', 'J2×2'],
    ['J2志愿服务、检查评比等村务2次', 'J2×2 | J2 J2×2'],
  ])('reads the count in %j as %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['志愿服务+1', 'J2@1'],
    ['志愿服务（+0.5）', 'J2@0.5'],
    ['志愿服务（0.5分）', 'J2@0.5'],
    ['志愿服务0.5分', 'J2@0.5'],
    ['志愿服务加1', 'J2@1'],
    ['乱搭乱建-1', 'K4a@-1'],
    ['乱搭乱建扣1分', 'K4a@-1'],
    ['志愿服务2次+1', 'J2×2@1'],
    ['志愿服务(2次，+1分)', 'J2×2@1'],
    ['志愿服务+1分×2', 'J2×2@1'],
  ])('reads the points in %j as %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['志愿服务；好人好事', 'J2 J1'],
    ['志愿服务、好人好事', 'J2 J1'],
    ['志愿服务\n好人好事', 'J2 J1'],
    ['志愿服务/好人好事', 'J2 J1'],
    ['志愿服务 好人好事', 'J2 J1'],
    ['1.志愿服务 2.好人好事', 'J2 J1'],
    ['1、志愿服务；2、好人好事+0.5', 'J2 J1@0.5'],
    ['①志愿服务②好人好事', 'J2 J1'],
    ['（1）志愿服务（2）好人好事', 'J2 J1'],
    ['J1、J2', 'J1 J2'],
    ['J1、好人好事、志愿服务', 'J1 J2'],
    ['J2 志愿服务、庭院栽花植绿', 'J2 J4'],
    ['J1 好人好事2次、宣传宣讲', 'J1×2 J1'],
    ['志愿服务：2次；好人好事：1件', 'J2×2 J1×1'],
    ['最美家庭、好人好事、宣传宣讲3次、清洁文明户', 'J5 J1×3 J5 | J5 J1 J1×3 J5'],
    ['好人好事：帮扶老人、志愿服务', 'J1 J2'],
    ['志愿服务、扫街', 'J2 ? 扫街'],
    ['志愿服务、检查评比等村务、志愿服务', 'J2 J2 | J2 J2 J2'],
  ])('reads %j as %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('takes what a person said of 1 part, and leaves out what is not for points', () => {
    expect(told('志愿服务、扫街', withItemAnswers(names, [{ word: '扫街', item: 'J3b' }]).items)).toBe('J2 J3b');
    expect(told('志愿服务、扫街2次', withItemAnswers(names, [{ word: '扫街', item: '不计分' }]).items)).toBe('J2');
    expect(told('扫街2次', withItemAnswers(names, [{ word: '扫街', item: '不计分' }]).items)).toBe('不计');
    expect(told('志愿服务、好人好事', withItemAnswers(names, [{ word: '志愿服务、好人好事', item: 'J1' }]).items)).toBe(
      '',
    );
  });
});
