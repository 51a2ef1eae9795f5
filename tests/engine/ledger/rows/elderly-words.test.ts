import { elderlyWords } from '../../../../src/engine/ledger/rows/elderly-words';

const said = (text: string): string => {
  const { elderly, optedIn, hint } = elderlyWords(text);
  return [elderly ? '老年户' : '', optedIn === null ? '' : optedIn ? '参评' : '不参评', hint ?? '']
    .filter((each) => each !== '')
    .join(' ');
};

describe('elderlyWords', () => {
  it.each([
    '老年户，自愿参加',
    '老年户 自愿参评',
    '老年户（自愿参加）',
    '老年户自愿参加',
    '高龄户，愿意参评',
    '老人户;已报名',
    '纯老户、本人愿意参加',
    '老年家庭，要求参加评比',
    '双老年户，同意参加',
  ])('reads 1 elderly household that takes part in %j', (text) => {
    expect(said(text)).toBe('老年户 参评');
  });

  it.each([
    '老年户，不参加',
    '老年户不参评',
    '老年户（未报名）',
    '高龄户，不愿参加',
    '老人户，自愿不参加',
    '老年户，放弃评选',
    '老年户，没有报名',
    '老年户 不愿意',
  ])('reads 1 elderly household that stays away in %j', (text) => {
    expect(said(text)).toBe('老年户 不参评');
  });

  it.each([
    ['老年户', '老年户'],
    ['属老年户，低保', '老年户'],
    ['自愿参加', '参评'],
    ['不参加', '不参评'],
    ['外出务工', ''],
    ['低保户', ''],
    ['', ''],
    ['家有老人两位', 'elderly'],
    ['孤寡老人，不参加', '不参评 elderly'],
    ['老年户，参加与否待定', '老年户 part'],
    ['老年户，自愿参加，不参加', '老年户 part'],
  ])('reads 1 text, %j, as %j', (text, words) => {
    expect(said(text)).toBe(words);
  });
});
