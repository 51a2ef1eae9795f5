// Figures that are missing, out of range, contradictory or not final.
import type { ProblemCode } from '../../src/engine/basis/problem';
import type { AwardRule } from '../../src/engine/scheme/types';
import { fengsheng, withRules } from '../support/schemes';
import { schemeOf } from '../engine/scheme/plan-of';
import type { ProblemCase } from './problem-case';
import { assessment, events, ROSTER, sheet } from './problem-case';

export const FIGURE_CASES = {
  'assessment-invalid': {
    scheme: fengsheng,
    tables: [ROSTER, assessment(['2022-12', '0101', '优'], ['2022-12', '0102', 95])],
    sentence:
      '“基础分评定”表第2行“基础分”栏（C2）：张三家（户号0101）2022年12月“基础分”写的是“优”，不是分数。' +
      '这个评分不采用，没有别的评分时该户这一期就成了未评。填评定的分数；不适用的填“/”，评了零分的填0。',
  },
  'assessment-out-of-range': {
    scheme: fengsheng,
    tables: [ROSTER, assessment(['2022-12', '0101', 105], ['2022-12', '0102', 95])],
    sentence:
      '“基础分评定”表第2行“基础分”栏（C2）：张三家（户号0101）2022年12月“基础分”写的是“105”，应当在0到100之间。' +
      '该户这一期按未评对待，这个评分不采用。查评分表，把写错的分数改过来。',
  },
  'grade-unknown': {
    scheme: schemeOf({
      base: {
        categories: [
          {
            name: '履职',
            grades: [
              { name: '优', points: 20 },
              { name: '良', points: 15 },
              { name: '差', points: 0 },
            ],
          },
        ],
      },
    }),
    tables: [ROSTER, sheet('评定', ['月份', '户号', '履职'], ['2022-12', '0101', '优秀'], ['2022-12', '0102', '良'])],
    sentence:
      '“评定”表第2行“履职”栏（C2）：张三家（户号0101）2022年12月“履职”写的是“优秀”，不是方案里的档次。' +
      '这个评分不采用，没有别的评分时该户这一期就成了未评。填优、良、差中的一个；不适用的填“/”。',
  },
  'assessment-duplicate': {
    scheme: fengsheng,
    tables: [ROSTER, assessment(['2022-12', '0101', 90], ['2022-12', '0102', 95], ['2022-12', '0101', 92])],
    sentence:
      '“基础分评定”表第4行：张三家（户号0101）2022年12月评了两次，第2行已经评过。' +
      '以前面那一次为准，这一次不算。核对哪一次是对的，把多余的一次删去；月份或户号写错的，改过来。',
  },
  'assessment-total-mismatch': {
    scheme: fengsheng,
    tables: [
      sheet('花名册', ['户号', '户主', '小组', '常住'], ['0101', '张三', '一组', '是']),
      sheet(
        '基础分评定',
        ['月份', '户号', '爱党爱国', '人居环境', '遵纪守法', '乡风文明', '示范带动', '合计'],
        ['2022-12', '0101', 9, 28, 18, 19, 16, 95],
      ),
    ],
    sentence:
      '“基础分评定”表第2行“合计”栏（H2）：张三家（户号0101）2022年12月合计写的是“95”，各项加起来是90。' +
      '按各项之和计分，合计数不采用。核对各项分数；各项没错的，把合计改过来。',
  },
  'assessment-missing': {
    scheme: fengsheng,
    tables: [ROSTER, assessment(['2022-12', '0101', 90])],
    sentence:
      '整本台账：李四家（户号0102）2022年12月没有评分。' +
      '这一期算作未评，没有基础分。补上评分；确实不适用的填“/”，评了零分的填0。',
  },
  'too-many-places': {
    scheme: fengsheng,
    tables: [ROSTER, assessment(['2022-12', '0101', 89.123456789], ['2022-12', '0102', 95])],
    sentence:
      '“基础分评定”表第2行“基础分”栏（C2）：“89.123456789”的小数位数太多，最多6位。' +
      '四舍五入，按89.123457计算。按评定的分数改写，只保留必要的小数。',
  },
  'setting-invalid': {
    scheme: fengsheng,
    tables: [ROSTER, events(['2022-12-05', '0101', '张三', 'J1']), sheet('积分设置', ['起始月份', '春天'])],
    sentence:
      '“积分设置”表第1行（B1）：设置“起始月份”写的是“春天”，不能用。' +
      '这项设置不采用，按没有填写对待。改正这项设置，例如填2022-03。',
  },
  'awards-over-budget': {
    scheme: withRules(fengsheng, {
      awards: {
        ...(fengsheng.versions[0].rules.awards as Extract<AwardRule, { kind: 'quota' }>),
        percent: 100,
        budget: 40,
      },
    }),
    tables: [ROSTER, events(['2022-12-05', '0101', '张三', 'J1'], ['2022-12-06', '0102', '李四', 'J1', 2])],
    sentence:
      '整本台账：评上的奖品一共要50元，超出方案写的预算40元。名单照样列出，没有因为预算减少。请评议后减少名额、降低奖品价值，或者增加预算，再改方案。',
  },
  'tier-over-limit': {
    scheme: schemeOf({
      items: [{ id: 'J1', name: '好人好事', points: 1 }],
      awards: { kind: 'thresholds', tiers: [{ name: '优秀', atLeast: 1, limitPercent: 50 }] },
    }),
    tables: [ROSTER, events(['2022-12-05', '0101', '张三', 'J1'], ['2022-12-06', '0102', '李四', 'J1', 2])],
    sentence:
      '整本台账：“优秀”评上2户，参加排名2户，方案规定不超过50%（1户）。名单照样列出，没有因为比例减少。请评议后决定评哪些户，提高这一等的条件，或者核对方案规定的比例。',
  },
  'base-starts-late': {
    scheme: schemeOf({
      base: { total: 10, given: true },
      items: [{ id: 'K1', name: '乱倒垃圾', kind: 'deduction', points: 1 }],
    }),
    tables: [ROSTER, events(['2022-03-05', '0101', '张三', 'K1'], ['2022-12-05', '0101', '张三', 'K1'])],
    sentence:
      '整本台账：没有写起始月份，先给的基础分从台账最早的2022年3月算起，2022年1月到2022年2月没有给。' +
      '那以前的各月没有基础分，各户都不算。年初就施行的，在“积分设置”里把起始月份写成2022年1月；2022年3月才施行的，写成这个月，就不再提醒。',
  },
  'earlier-rows-missing': {
    scheme: schemeOf({
      items: [
        {
          id: 'K1',
          name: '失信',
          kind: 'deduction',
          points: 5,
          validMonths: 24,
          repeatFactors: [1, 2],
          repeatWithin: 12,
        },
      ],
    }),
    tables: [ROSTER, events(['2022-03-05', '0101', '张三', 'K1'], ['2022-12-05', '0101', '张三', 'K1'])],
    sentence:
      '整本台账：方案的“有效期”“几个月内重复”要往前看到2021年1月，台账最早只记到2022年3月。' +
      '以前年份登记、还在有效期里的没有算进来；以前有过的没有算，这次只当第一次。' +
      '以前有登记的，抄进这本台账再算；以前没有积分的，不用管，在“积分设置”里把起始月份写成2022年3月，就不再提醒。',
  },
  'term-incomplete': {
    scheme: schemeOf({
      items: [{ id: 'J1', name: '好人好事', points: 1 }],
      year: { kind: 'sum-of-months', termYears: 2, termFrom: 2022 },
    }),
    tables: [ROSTER, events(['2022-12-05', '0101', '张三', 'J1'])],
    sentence:
      '整本台账：2022年度不是这一届的最后一年，这一届到2023年度为止。名次只是一届中间的，这一年不评奖。等2023年度记完，再评奖。',
  },
  'year-incomplete': {
    scheme: fengsheng,
    tables: [ROSTER, events(['2022-09-05', '0101', '张三', 'J1'])],
    sentence:
      '整本台账：2022年的台账只记到2022年9月。' +
      '名次和评比结果只是到这个月为止，不是全年的；2022年12月才计入的加分还没有算。等12月的评分和登记补齐后，再出年终评比结果。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemCase>>;
