// Who lives in the village, before any table is certain: the names and numbers under headers for them, and how names
// look. So a column is known by the people that stand in it, whatever is written above.
import { compact, withoutLeadingZeros, type CellValue } from '../../basis/cells';

/** Family names of nine in ten Chinese, by frequency; longer ones of two letters apart. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周 徐孙马朱胡郭何高林罗 郑梁谢宋唐许韩冯邓曹 彭曾肖田董袁潘于蒋蔡 余杜叶程苏魏吕丁任沈 姚卢姜崔钟谭陆汪范金 石廖贾夏韦付方白邹孟 熊秦邱江尹薛闫段雷侯 龙史陶黎贺顾毛郝龚邵 万钱严覃武戴莫孔向汤 常温康施文牛樊葛邢安 齐易乔伍庞颜倪庄聂章 ' +
  '鲁岳翟殷詹申欧耿关兰 焦俞左柳甘祝包宁尚符 舒阮柯纪梅童凌毕单季 裴霍涂成苗谷盛曲翁冉 骆蓝路游辛靳管柴蒙鲍 华喻祁蒲房滕屈饶解牟 艾尤阳时穆农司卓古吉 缪简车项连芦麦褚娄窦 戚岑景党宫费卜冷晏席 卫米柏宗瞿桂全佟应臧 闵苟邬边卞姬师和仇栾 隋商刁沙荣巫寇桑郎甄 ' +
  '丛仲虞敖巩明佘池查麻 苑迟邝官封谈匡鞠惠荆 乐冀郁胥南班储原栗燕 楚鄢劳谌奚皮粟冼蔺楼 盘满闻位厉伊仝区郜海 阚花权强帅屠豆朴盖练 廉禹井祖漆巴丰支卿国 狄平计索宣晋相初门云 容敬来扈晁芮都普阙浦 戈伏鹿薄邸雍辜羊阿乌 母裘亓修邰赫杭况那宿 鲜印逯隆茹诺战慕危玉 ' +
  '银亢嵇公哈湛宾戎勾茅 利於呼居揭干但尉冶斯 元束檀衣信展阴昝智幸 奉植衡富尧闭由䶮萧 ';
const COMPOUND =
  /^(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|东方|独孤|端木|轩辕|长孙|宇文|申屠|南宫|百里)/u;
const NAME = /^[\u3400-\u9fff\u{20000}-\u{2fa1f}]{2,4}$|^[\u3400-\u9fff]{1,8}·[\u3400-\u9fff]{1,8}$/u;
const FAMILY = new Set(FAMILY_NAMES.replaceAll(' ', ''));

/** Words of forms and places that begin with a family name. */
const NO_NAME =
  /^(?:合计|小计|总计|共计|平均分?|金额|单位|时间|方式|成员|党员|项目|事项|分值|万元|全年|全村|全部|国庆|文明|明细|平安|和谐|卫生|关系|干净|公益|安全|时段|应该|成功|原因|向上|利民|满分|强制|解决|管护|毛巾|牛奶|金龙鱼|花生油|米|田间.*|古树|连续|路面|农田|车辆|单价|宣传.*|程序|钱|石头|管线|黄瓜|白菜|麻将|荣誉|龙头|居住|居民|常住|华人|.*(?:信息|情况|姓名|名称|编号|户主|小组))$/u;

const looks = new Map<string, boolean>();
const MOST_REMEMBERED = 20_000;

/** Whether a text looks like the name of one person: a family name and one to three letters, or a name with a dot. */
export function looksLikeName(cell: CellValue | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 24) return false;
  let answer = looks.get(cell);
  if (answer === undefined) {
    const name = compact(cell).replace(/\(.*\)$/u, '');
    answer =
      NAME.test(name) && !NO_NAME.test(name) && (FAMILY.has([...name][0]) || COMPOUND.test(name) || name.includes('·'));
    if (looks.size < MOST_REMEMBERED) looks.set(cell, answer);
  }
  return answer;
}

/** The people that some table of the workbook certainly names. */
export class People {
  private readonly names = new Set<string>();
  private readonly ids = new Set<string>();
  private readonly remembered = new Map<CellValue, boolean>();

  get size(): number {
    return Math.max(this.names.size, this.ids.size);
  }

  addName(cell: CellValue | undefined): void {
    if (typeof cell !== 'string' || !/\p{Script=Han}|[A-Za-z]{2}/u.test(cell)) return;
    const name = nameKey(cell);
    if (name !== '' && !NO_NAME.test(name)) this.names.add(name);
  }

  addId(cell: CellValue | undefined): void {
    const id = idKey(cell);
    if (id !== '') this.ids.add(id);
  }

  /** Whether a cell names one of them. */
  isNamed(cell: CellValue | undefined): boolean {
    if (typeof cell !== 'string' || cell.length > 24) return false;
    let answer = this.remembered.get(cell);
    if (answer === undefined) {
      answer = this.names.has(nameKey(cell));
      if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(cell, answer);
    }
    return answer;
  }

  /** Whether a sentence names any of them. */
  isNamedIn(text: string): boolean {
    for (const name of this.names) if (text.includes(name)) return true;
    return false;
  }

  /** The one of them that a title names, `2023年一组张三户积分档案`; `null` where it is none or several. */
  namedIn(text: string): string | null {
    const named = [...this.names].filter((name) => text.includes(name));
    const longest = named.filter((name) => !named.some((other) => other !== name && other.includes(name)));
    return longest.length === 1 ? longest[0] : null;
  }

  /** Whether a cell is the 户号 of one of them. Short numbers are so common that they say nothing. */
  isId(cell: CellValue | undefined): boolean {
    const id = idKey(cell);
    return id.length >= 3 && this.ids.has(id);
  }
}

// The names of a village are met over and over.
const nameKeys = new Map<string, string>();

function nameKey(cell: string): string {
  let key = nameKeys.get(cell);
  if (key === undefined) {
    key = compact(cell).replace(/\(.*\)$/u, '');
    if (nameKeys.size < MOST_REMEMBERED) nameKeys.set(cell, key);
  }
  return key;
}

function idKey(cell: CellValue | undefined): string {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell > 0 ? String(cell) : '';
  if (typeof cell !== 'string' || cell.length > 24) return '';
  let key = idKeys.get(cell);
  if (key === undefined) {
    key = withoutLeadingZeros(compact(cell));
    if (idKeys.size < MOST_REMEMBERED) idKeys.set(cell, key);
  }
  return key;
}

const idKeys = new Map<string, string>();
