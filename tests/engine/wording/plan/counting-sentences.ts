// What the checker says of how a plan counts its rows, and of what it does not make public:
// the sentences of scheme-counting.ts.
export const COUNTING_SENTENCES = {
  'repeat-twice':
    '第1个分组的“重复的倍数”（groups[0].repeatFactors）：放在里面的第1个项目（items[0]）已经有重复的倍数，乘了一次又乘一次，说不清是几倍。请只在一处写 "repeatFactors"',
  'repeat-lasting':
    '第1个分组的“重复的倍数”（groups[0].repeatFactors）：“J1 好人好事”持续期间每月都计，说不清哪一条是第几次。请把它放到别的分组，或者改它的计数方式',
  'sensitive-tie':
    '年终奖励第1个同分先后（awards.tieKeys[0]）：同分先后要比的里面有不公开的“邻里矛盾”：总分相同、谁评上谁没评上一公布，就看得出谁有它。请不用这一条分先后，或者同分的由评议小组决定（"ties": "decide"）',
  'sensitive-forgotten':
    '第1个修订第1个项目（versions[0].items[0]）：“邻里矛盾”原来标明不公开，这里重写时没有再标。公布的表上仍然不列它；请补上 "sensitive": true',
  'sensitive-tier':
    '年终奖励第1个等次第1个条件的“看什么”（awards.tiers[0].conditions[0].of）：评上这一等的就是“邻里矛盾”达到数量的，名单一公布就等于公开了它。请改这一等的条件，或者把它改写成不评奖的后果',
  'whole-units-idle':
    '第1个项目的“整数单位”（items[0].wholeUnits）：这一项不按登记的数量计分，用不着取整。请删去 "wholeUnits"，或者把计数方式改为 "each"（每条都计）',
  'team-misplaced':
    '第1个项目的“一行几户”（items[0].team）：这一项不是一条一条、按数量计分的，一条的分没法由几户平分。请把 "team" 改为 "whole"（各户都计全分），或者把计数方式改为 "each"（每条都计），不分档、不取整',
  'cap-refuses-no-row':
    '第1个封顶的“超出时”（caps[0].excess）：基础分、得分和全村合计不是一条一条登记的，没有哪一条可以整条不计。请删去 "excess"，或者改为对项目、分组封顶',
  'limit-by-period':
    '年终奖励第1个等次的“不超过”（awards.tiers[0].limitPercent）：评上的比例只在全年的名单里核对，不能用于每一期评的等次。请删去 "limitPercent"，或把 "per" 写成 "year"',
} as const;
