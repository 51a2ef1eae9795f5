// What the page 方案 says.
import type { Standing } from '../../tasks/compare-years';
import type { PutOutcome } from '../../tasks/put-plan';

export const planWords = {
  title: '积分方案',
  own: '本村自己的方案',
  ownHelp: '这本工作簿里有“积分方案”表，照它计分。要改项目、分值、封顶，直接在那张表里改，再点“台账”页的“重新读取”。',
  noProblems: '方案读懂了，没有矛盾。',
  choose: '用哪个方案',
  plan: '方案',
  take: '改用这个方案',
  taking: '正在换方案…',
  taken: (name: string) => `已改用“${name}”，已重新算过`,
  putHelp: '要增减项目、改分值和封顶，先把方案放进工作簿，成为可以编辑的“积分方案”表。',
  putButton: '放进工作簿',
  putting: '正在写“积分方案”表…',
  put: (name: string, outcome: PutOutcome) => {
    if (outcome.kind === 'put') return `“${name}”已写成工作表${outcome.sheets.join('、')}，今后照它计分`;
    return outcome.kind === 'there-already' ? '工作簿里已经有“积分方案”表，没有再写；要换，先把原来那张改名或删去' : '方案里有一段文字太长，单元格放不下，没有写';
  },
  draft: '照纸上的方案起草',
  draftHelp: '把纸上方案的文字全部贴进来，照它起草一份：每句话旁边写着读成了什么，拿不准的标“待核对”，没有用上的数字也列出来。',
  draftName: '本村积分方案',
  pastePaper: '方案的文字',
  nothingFound: '这段文字里没有找到分值。',
  tally: (sentences: number, unsure: number, unused: number) => `读了${sentences}句，其中待核对${unsure}句，有数字没有用上的${unused}句。请逐句对照。`,
  became: (text: string) => `→ ${text}`,
  check: (doubts: readonly string[]) => `待核对：${doubts.join('；')} `,
  left: (figures: readonly string[]) => `没有用上：${figures.join('、')}`,
  import: '从文件导入方案',
  paste: '把方案文件（JSON）的全部文字贴在这里',
  readable: (name: string) => `“${name}”读懂了。`,
  cannotCompare: '这个方案和这本台账的表对不上，比不出会变什么。',
  score: '总积分',
  rank: '名次',
  tier: '等次',
  nothing: '无',
  points: (total: number | null) => (total === null ? '不参评' : String(Math.round(total * 100) / 100)),
  rankOf: (standing: Standing | null) => (standing === null || standing.rank === null ? '无' : String(standing.rank)),
  fromTo: (before: string, after: string) => (before === after ? before : `${before} → ${after}`),
  text: '方案全文',
  readText: '读条文',
  exportFile: '导出文件',
  copyThis: '全选复制，存成 .json 文件',
} as const;
