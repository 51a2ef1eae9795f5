// What the words of a 状态 column and of a remark say about a row: it counts, it was voided, it waits or was turned down.
import { compact, isBlank, textOf, type CellValue } from '../../basis/cells';

/** `voided`: taken back, said by the clerk and by nobody else. `refused`: not accepted (yet), which is said. `unknown`:
 * a person is asked. */
export type StatusMeaning = 'counts' | 'voided' | 'refused' | 'unknown';

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

const COUNTING = words(`
  审核 已审 已审核 审核通过 已审核通过 审核合格 复核 已复核 初审通过 复审通过 终审通过 审批 已审批 审批通过 批准 已批准 通过 已通过 评议通过 合格
  有效 已生效 生效 正常 同意 认可 认定 已认定 采纳 确认 已确认 属实 核实 已核实 已核对 核对无误 无误 已核定 已评议 已公示 公示 公示无异议 无异议
  计分 已计分 计入 已计入 记分 已记分 登记 已登记 录入 已录入 入账 已入账 已上报 已备案 备案 补录 已补录 补登 已补登 完成 已完成 办结 已办结 已结
  未作废 未撤销 未取消 未删除
  兑换 已兑换 兑现 已兑现 领取 已领取 已领 发放 已发放 是 对 √ ✓ ✔ ☑ 1 y yes ok true 有 valid approved accepted passed
`);

const REFUSED = words(`
  待审 待审核 待审批 待复核 待核实 待核对 待确认 待认定 待评议 待定 待公示 待处理 待录入 未审 未审核 未审批 未复核 未核实 未确认 未认定 未评议 未公示 未通过 未生效 未计分 未记分
  审核中 审批中 核实中 评议中 公示中 处理中 暂缓 暂停 搁置 存疑 异议 有异议 申诉 申诉中 有争议 争议 草稿
  不通过 审核不通过 审核未通过 审批不通过 审批未通过 评议不通过 复核不通过 不予通过 不合格 不同意 不批准 不认可 不认定 不采纳 不属实 驳回 已驳回 被驳回 打回 已打回 退回 已退回 被退回 否决 拒绝 已拒绝
  冲正 已冲正 撤回 已撤回 删除 已删除 删 误录 录错 错录 误记 记错 记错了 错记 误登 误登记 登记错误 登记有误 重复 重复登记 重复录入 重复记录 不计 不计分 不记分 不计入 不算 停用 失效 已失效
  否 错 × ✗ ✘ x 0 n no false pending draft rejected refused declined deleted cancelled canceled invalid void
`);

const MEANINGS: ReadonlyMap<string, StatusMeaning> = new Map([
  ...COUNTING.map((word) => [word, 'counts'] as const),
  ...REFUSED.map((word) => [word, 'refused'] as const),
]);

const VOIDED = /^已?(?:作废|撤销|冲销|注销|取消|无效)/u;

/** The word of a status cell as it is compared: NFKC, without white space and what stands in brackets. */
export function statusKey(cell: CellValue | undefined): string {
  const text = compact(textOf(cell));
  // No word is so long, and thousands of open brackets are a search each.
  return (text.length > LONGEST_REMARK ? text : text.replace(/\([^)]*\)/gu, '')).toLowerCase();
}

/** What a 状态 cell says by itself; a blank one counts. */
export function statusMeaning(cell: CellValue | undefined): StatusMeaning {
  if (isBlank(cell)) return 'counts';
  const key = statusKey(cell);
  return VOIDED.test(key) ? 'voided' : (MEANINGS.get(key) ?? (key === '' ? 'counts' : 'unknown'));
}

/** A clause of a remark that says that its row is not to count: `作废`, `记错了`, `该条重复登记`; never `作废旧家电回收` or `退回多发的`. */
const VOIDING =
  /^(?:[此本该这]?[行条笔项](?:记录)?)?(?:已经|已|予以|应予|应|请|现)?(?:作废|撤销|撤回|退回|取消|删除|删去|划去|划掉|误录|误记|误登|误登记|录错|错录|记错|错记|登错|填错|写错|登记错误|录入错误|填写错误|登记有误|重复登记|重复录入|重复记录|重复计分|重记|无效|不计分|不予计分|不计入|不算分|不算)(?:处理|掉)?了?$/u;

const CLAUSES = /[,，.。;；、:：!！()\s]+/u;

/** Whether the whole of a remark or a clause of it says that its row is not to count. */
export function isVoidingRemark(remark: string): boolean {
  if (remark.length > LONGEST_REMARK) return false;
  return remark
    .normalize('NFKC')
    .split(CLAUSES)
    .some((clause) => VOIDING.test(clause));
}

const LONGEST_REMARK = 60;

/** A letter of every voiding word. */
const SIGNS = new Uint8Array(0x10000);
for (const letter of '废撤退取删划误错有重无不') SIGNS[letter.charCodeAt(0)] = 1;

/** False for most remarks that void nothing. Called for every row, so it only looks at letters. */
export function mayVoid(remark: string): boolean {
  const end = Math.min(remark.length, LONGEST_REMARK);
  for (let at = 0; at < end; at++) if (SIGNS[remark.charCodeAt(at)] === 1) return true;
  return false;
}
