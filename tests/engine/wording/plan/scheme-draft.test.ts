import { draftFromText } from '../../../../src/engine/scheme/from-text/draft';
import { annotatedDraft, describeDraft } from '../../../../src/engine/wording/plan/scheme-draft';

const draft = draftFromText('一、加分：1.种树，每棵加2分。2.修路，加5分，满3年的另议。联系人13812345678。', '方案');

describe('describeDraft', () => {
  it('says of 3 sentences what they became, what is to be checked and what was not used', () => {
    expect(describeDraft(draft)).toEqual([
      { clause: '一1', text: '种树，每棵加2分。', became: ['项目：种树：加2分/棵'], doubts: [], left: [] },
      {
        clause: '一2',
        text: '修路，加5分，满3年的另议。',
        became: ['项目：修路：加5分/次'],
        doubts: ['没有写按什么计（每次、每月、每年），现在每条登记都计'],
        left: ['3年'],
      },
      { clause: '一2', text: '联系人（号码已隐去）。', became: [], doubts: [], left: ['（号码已隐去）'] },
    ]);
  });
});

describe('annotatedDraft', () => {
  it('keeps the paper’s words beside each of 2 items, and what was not used beside the plan', () => {
    const { items, note } = annotatedDraft(draft) as unknown as {
      readonly items: readonly { readonly note: string }[];
      readonly note: string;
    };
    expect(items.map((item) => item.note)).toEqual([
      '原文：种树，每棵加2分。',
      '待核对：没有写按什么计（每次、每月、每年），现在每条登记都计；3年没有用上。原文：修路，加5分，满3年的另议。',
    ]);
    expect(note).toBe('没有用上：修路，加5分，满3年的另议（3年）；联系人（号码已隐去））');
  });
});
