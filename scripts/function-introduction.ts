// What both forms of the functions' reference, the document and the page, say before the functions.
// Formulas stand between ` marks.

export const TITLE = '村积分函数';

export const OPENING =
  '先用 `=VILLAGE.LEDGER(…)` 把台账载入一个单元格：面板的“公式”页点一下就写好，并把这一格起名叫 `台账`；自己写的，也可以在“公式”选项卡的“定义名称”里起这个名字。其他函数都拿 `台账` 作第一个参数。每个数都和命令行、评比表上的一样。';

/** Three lines to begin with, the first without any LEDGER. */
export const FIRST_LINES: readonly { readonly formula: string; readonly says: string }[] = [
  {
    formula: '=VILLAGE.TOTAL(加减分登记!A1:F200, "张三")',
    says: '只有一张加减分登记时，连表头选中它，就能查张三这一户的总积分',
  },
  { formula: '=VILLAGE.SCORE(台账, A2, "2022-03")', says: '有了 台账，查 A2 这户2022年3月的得分；往下一拉，每户一行' },
  { formula: '=VILLAGE.SCORETABLE(台账)', says: '在空白的表上写一格，就铺开全村的得分表，以后自己变长' },
];

export const NOTES: readonly string[] = [
  '户、期空白时，结果也是空白，所以公式可以先往下、往右填好。期整个漏了没写，会告诉您怎么写。',
  '`#N/A`：没有这一户、不在参评月份内、还没有评分、台账未载入。`#VALUE!`：参数写错了，或者台账里有看不准的地方。把鼠标放在单元格旁的提示上，可以看到原因和改法。参数里有错误值的，结果是同一个错误。',
  '「台账未载入」时，重新计算写有 LEDGER 的单元格（双击它，再按回车）。',
  '`台账` 这个参数不能省：Excel 只在参数变了时才重新算，不写它，台账改了数也不变。',
  '在 Excel 里，LEDGER 照着选中的区域把表重新读一遍，合并单元格、0 和空白、日期系统（1900、1904）都和面板看到的一样。别的表格软件只交来区域里的值，看不准的地方，LEDGER 那一格就显示错误，不猜。',
  '区域用 Ctrl+T 建成的表格时，要写 `表名[#全部]`：只写表名，表头不在里面。',
  '不要选整列：只选到最后一行，或者用 Ctrl+T 建成的表格。',
  '在 Ctrl+T 建成的表格里，每行写一户的公式；一次算一片、一列的公式写在表格外面的空白处。',
];
