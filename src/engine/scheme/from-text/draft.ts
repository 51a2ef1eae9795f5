// The text of a paper in, a draft of its scheme file out, and what became of every sentence. It proposes and never
// invents: a figure of the draft stands in the text, and a figure of the text that became nothing is said.
import { entryAt } from '../../basis/entry';
import { baseIn, basePeriodIn } from './read-base';
import { DraftFile } from './draft-file';
import { FigureClaims } from './figures';
import { pointsIn, type Side } from './read-points';
import { rulesIn } from './read-awards';
import { claimMonth, revisionIn } from './read-revision';
import { sentencesOf } from './sentences';
import type { Draft, DraftLine, DraftPart, PaperSentence } from './types';

/** What takes the place of rules from some day on: `versions`, or for a person. */
const REVISION = /\d{4}年\d{1,2}月起|改为每|修订为/u;

/** Never throws; a text without a plan gives a draft without rules. `name`:
 * what the plan is called where the text does not say. */
export function draftFromText(paper: string, name: string): Draft {
  const sentences = sentencesOf(paper);
  const title = sentences.find(
    ({ level, text }) => level < 0 && text.length <= 40 && /办法|方案|细则|制度|标准/u.test(text),
  );
  const file = new DraftFile((title?.text ?? name).replace(/[。；;]$/u, ''));
  const lines = sentences
    .filter((sentence) => sentence !== title)
    .map((sentence) => lineOf(sentence, file))
    .filter(({ parts, left }) => parts.length > 0 || left.length > 0);
  return {
    json: file.json(),
    lines: lines.map((line) => ({
      ...line,
      parts: line.parts.map((part) => ({ ...part, path: file.pathOf(part.path) })),
    })),
  };
}

function lineOf(sentence: PaperSentence, file: DraftFile): DraftLine {
  const { plain } = sentence;
  const claims = new FigureClaims(plain);
  if (REVISION.test(plain)) return { sentence, parts: revisionOf(sentence, claims, file), left: claims.left() };
  const section = sectionOf(sentence);
  const parts: DraftPart[] = [];
  parts.push(...freezeOf(sentence, section, file));
  for (const rule of rulesIn(plain, claims)) parts.push(file.addRule(rule));
  if (section === 'base')
    for (const part of baseIn(plain, claims)) parts.push(...file.addBase(part, sentence, basePeriodAround(sentence)));
  if (section === 'veto') parts.push(...vetoOf(sentence, claims, file));
  if (section !== 'use' && section !== 'veto' && !(section === 'base' && parts.length > 0)) {
    for (const { found, from, to } of pointsIn(plain, claims)) {
      const added =
        found.kind === 'award'
          ? file.addAward(found, sentence, section === 'bonus' || section === 'deduction' ? section : null)
          : file.addLimit(found, sentence, claims);
      if (added === null) continue;
      parts.push(added);
      claims.claim(from, to);
    }
  }
  return { sentence, parts, left: claims.left() };
}

/** Points of items that are known by their whole names; all else that is to come later is for a person. */
function revisionOf(sentence: PaperSentence, claims: FigureClaims, file: DraftFile): readonly DraftPart[] {
  const found = revisionIn(sentence.plain);
  if (found === null) return [];
  return found.changes.flatMap(({ name, points, at }) => {
    const part = file.addChange(found.from, { name, points }, sentence);
    if (part === null) return [];
    claimMonth(sentence.plain, claims);
    claims.claim(at, at + 1);
    return [part];
  });
}

type Section = Side | 'base' | 'use' | 'veto' | null;

/** What a sentence is about: by its own heading, else by those around it. */
function sectionOf({ headings, plain, level }: PaperSentence): Section {
  // The deepest number is a rule, not what rules are under, where it has figures of its own.
  const heads = (level < 0 ? [plain] : headings).map((text) => entryAt(text.split(/[：:。；;，,]/u), 0).slice(0, 24));
  if (/基础(?:积)?分[^\d，。；]{0,4}\d+分/u.test(plain)) return 'base';
  for (const [depth, head] of heads.entries()) {
    if (depth === 0 && (/\d/u.test(head) || head.length > 12)) continue;
    if (/否决/u.test(head)) return 'veto';
    if (/(?:基础|基本|基准|初始|日常)(?:积)?分|年度评议/u.test(head)) return 'base';
    if (/[减扣]分|负面|负向|惩戒|处罚|违规/u.test(head)) return 'deduction';
    if (/加分|奖励(?:积)?分|奖分|正向|正面|积分(?:标准|内容|项目|获取)/u.test(head)) return 'bonus';
    if ((depth > 0 || level < 2) && /兑换|使用|运用|应用|评比|评选|评奖|表彰|奖惩|等次|奖励/u.test(head)) return 'use';
  }
  return null;
}

function basePeriodAround({ headings, plain }: PaperSentence): string | null {
  return basePeriodIn(plain) ?? headings.map(basePeriodIn).find((period) => period !== null) ?? null;
}

/** A clause that limits the score of a period, or clears it. */
function vetoOf(sentence: PaperSentence, claims: FigureClaims, file: DraftFile): readonly DraftPart[] {
  const match =
    /^(?:一票否决[：:])?([^，,\d]{2,40}?)的?[，,](当月|当季度?|当年|全年|年度)?[^，,\d]{0,6}(\d+(?:\.\d+)?)分/u.exec(
      sentence.plain,
    );
  if (match === null) return [];
  claims.claim(match.index, match.index + match[0].length);
  const per = /月/u.test(match[2] ?? '') ? 'month' : /季/u.test(match[2] ?? '') ? 'quarter' : null;
  return [
    file.addVeto(sentence, entryAt(match, 1), {
      effect: 'score-at-most',
      points: Number(match[3]),
      ...(per === null ? {} : { per }),
    }),
  ];
}

/** A clause that stops redeeming for a time. */
function freezeOf(sentence: PaperSentence, section: Section, file: DraftFile): readonly DraftPart[] {
  if (
    section === 'base' ||
    !/(?:不得|不能|暂停|停止|冻结)[^，。；]{0,8}兑换|暂停[^，。；]{0,4}积分/u.test(sentence.plain)
  )
    return [];
  return file.addFreeze(sentence);
}
