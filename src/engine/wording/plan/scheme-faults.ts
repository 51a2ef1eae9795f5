// Faults of syntax in a scheme file, in Chinese: what stands there, and what to write instead.
import type { SyntaxFault } from '../../scheme/json-text';
import type { SchemeProblem } from '../../scheme/problem';
import { quoted } from '../phrases';

export function syntaxText({ facts, value }: SchemeProblem): { readonly what: string; readonly mend: string } {
  const [what, mend] = FAULTS[facts.what as SyntaxFault];
  return { what: `${value === null ? '' : `从${quoted(value)}起，`}${what}`, mend };
}

const FAULTS: Readonly<Record<SyntaxFault, readonly [what: string, mend: string]>> = {
  'unexpected-end': ['文件到这里就结束了', '请补上缺少的 } 或 ]，或检查文件是否完整'],
  'full-width': ['用了中文标点', '请改用英文半角标点 " , : { } [ ]'],
  unquoted: ['文字没有用英文双引号括起', '请在两端加上英文双引号 "'],
  comment: ['这里不能写注释', '请删去，说明写在 "note" 里'],
  'trailing-comma': ['最后一项后面多了逗号', '请删去这个括号前的逗号'],
  'missing-comma': ['与前一项之间缺少逗号，或括号不配对', '请在前一项后面加英文逗号，或检查括号'],
  'missing-colon': ['键名后面缺少冒号', '请加英文冒号 :'],
  'wide-figure': ['数字是全角的', '请改成半角的 0 至 9，小数点也用半角'],
  'wide-space': ['这里有一个全角空格，看上去是空的', '请删去，或改成普通的空格'],
  'odd-space': ['这里有一个特殊的空格，看上去是空的（多半是从网页或文档里复制来的）', '请删去，或改成普通的空格'],
  'word-case': ['大小写不对', '请写小写的 true、false 或 null，不带引号'],
  'text-runs-on': ['前面那段文字的引号没有成对', '请检查这一行的英文双引号 "，每段文字前后各一个（中文引号不算）'],
  'key-expected': ['这里应为英文双引号括起的键名', '请检查前面是否多了逗号'],
  'value-expected': ['这里应为一个值，写的不是数字、文字、true、false、null、[ ] 或 { }', '请改正；数字前不要加 0 或正号，小数点前要有数字'],
  'unclosed-text': ['这段文字在本行没有用英文双引号结束', '请在文字末尾补上英文双引号 "（中文引号不算）'],
  'bad-escape': ['这段文字里有不能直接写的字符', '请把反斜杠 \\ 写成 \\\\，删去制表符'],
  'after-end': ['方案已经结束，后面还有内容', '请删去多余的内容，或检查括号'],
  'too-deep': ['括号一层套一层，太深了', '请检查括号是否配对'],
};
