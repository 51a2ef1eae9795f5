// A name → the name with a part of it hidden, for a list that everybody may photograph. 张三 → 张*, 张小明 → 张*明,
// 欧阳小明 → 欧阳*明.

/** Surnames of two characters: with these the given name begins later. */
const DOUBLE_SURNAMES =
  /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐|轩辕|闾丘|亓官|司寇|子车|颛孙|巫马|公西|漆雕|乐正|壤驷|公良|拓跋|夹谷|宰父|谷梁|段干|百里|东郭|南门|呼延|羊舌|微生|梁丘|左丘|东门|西门)/u;

const HIDDEN = '*';

/** A name of one character, and what is no name (letters, digits), stays as it is. */
export function maskedName(name: string): string {
  const letters = [...name];
  const surname = letters.length > 2 && DOUBLE_SURNAMES.test(name) ? 2 : 1;
  if (letters.length <= surname || !/^[\p{Script=Han}·]+$/u.test(name)) return name;
  const given = letters.slice(surname);
  return letters.slice(0, surname).join('') + HIDDEN + given.slice(1).join('');
}
