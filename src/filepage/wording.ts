// What the page says around the pane: before a file is there, about the file, about its sheets and about the copy that is stored.

const counted = (count: number): string => `${count}处改动`;

export const pageWords = {
  product: '村积分',
  title: (version: string) => `村积分 ${version}`,
  foot: (version: string) => `村积分 ${version} · 不联网，台账不出这台电脑`,
  drop: '把台账文件拖到这里',
  choose: '选台账文件',
  another: '换一本台账',
  fileField: '台账文件',
  formats: '.xlsx、.xls、.et、.ods、.csv 都可以。原来的文件一个字也不会改动。',
  steps: ['拖进台账：自动认出花名册、加减分登记、基础分评定，不用改格式。', '核对：哪一行有问题、怎么改，点一下就到那一格，可以当场改。', '评比：名额、分数线、并列，一键生成“年终评比”和“年度积分排名”。', '点“另存到电脑”：得到一本新的台账，用 WPS 或 Excel 打开、打印。'],
  stepsTitle: '四步就好',
  opening: (name: string) => `正在读“${name}”…`,
  stillOpening: (name: string) => `还在读“${name}”，请等它读完再换`,
  severalFiles: (count: number) => `一次只能放一本台账，刚才放了${count}个文件，都没有读：请只拖一本`,
  folder: (name: string) => `“${name}”是文件夹，不是台账：请打开它，把里面的台账文件拖进来`,
  notReadable: (name: string) => `“${name}”没有读成：它可能正被别的程序占着，或者已经不在原处。请关掉占着它的程序，再拖一次`,
  noFile: '拖进来的不是文件：请在文件夹里找到台账，把它拖进来',
} as const;

export const bookWords = {
  noFormulas: '网页版里不放公式，要用公式请在装了村积分加载项的 Excel 里打开这本台账；评比表在这里可以直接生成',
  originalChanged: '这本台账在电脑上又改过了，或者已经不在原处，这里还是拖进来时的样子：要用改过的，请重新拖进来',
} as const;

export const savingWords = {
  save: '另存到电脑',
  mark: '（村积分）',
  numbered: (number: number) => `（村积分${number}）`,
  saving: '正在另存…',
  saved: (name: string, original: string) => `已另存为“${name}”，在浏览器的“下载”文件夹里，用 WPS 或 Excel 打开、打印。原来的“${original}”没有动`,
  goOn: '以后请在这本新的上面接着记',
  untouched: '原来的文件不会被改动',
  unsaved: (count: number) => `这一本还没有另存（${counted(count)}）`,
  savedAs: (name: string) => `已另存为“${name}”：以后请在那一本上接着记`,
  askTitle: '这一本还没有另存',
  ask: (name: string, count: number) => `“${name}”有${counted(count)}还没有另存到电脑。现在换一本，这些改动就没有了。`,
  saveFirst: '先另存到电脑',
  discard: '不要了，换一本',
  stay: '不换了',
} as const;

export const editingWords = {
  changing: '正在改…',
  changed: (place: string, text: string, manner: string) => (text === '' ? `${place}已清空` : `${place}已改成“${text}”，${manner}`),
  manners: { date: '按日期记下', number: '按数字记下', text: '按文字记下' },
  formulaAsText: '按文字记下：这里不算公式',
  undo: '撤销',
  undoing: '正在撤销…',
  undone: (place: string, count: number) => (count === 1 ? `已撤销对${place}的改动` : `已撤销刚才对${count}格的改动`),
  nothingToUndo: '没有可以撤销的改动',
  generated: (sheet: string) => `“${sheet}”是村积分生成的表，不在这里改：要改结果，请改台账，再生成一次`,
  howToType: '要改这一格：按回车键或者双击，再打字',
} as const;

export const gridWords = {
  place: (sheet: string, cell: string) => `“${sheet}”的${cell}`,
  sheet: (name: string) => `工作表“${name}”`,
  sheets: '各张工作表',
  hidden: '隐藏',
  generated: '生成',
  row: (row: number, severity: 'error' | 'warning' | undefined) => `第${row}行${severity === undefined ? '' : severity === 'error' ? '，有错误' : '，有提醒'}`,
  editor: (cell: string) => `改${cell}`,
  corner: '行号',
  more: (count: number) => `（这一行还有${count}处）`,
  toCheck: (row: number) => `在“核对”页看第${row}行`,
  signs: { error: '×', warning: '!' },
  empty: '这张表是空的',
} as const;
