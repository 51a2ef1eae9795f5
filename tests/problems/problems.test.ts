import type { ProblemCode } from '../../src/engine/basis/problem';
import { PROBLEM_SEVERITY } from '../../src/engine/basis/problem';
import { PROBLEM_FACTS } from '../../src/engine/basis/problem-facts';
import { problemSentence, problemTitle } from '../../src/engine/wording/problems/problems';
import { problemsOf } from './problem-case';
import { PROBLEM_CASES } from './problem-cases';

const CODES = Object.keys(PROBLEM_SEVERITY) as ProblemCode[];

describe('PROBLEM_CASES', () => {
  it(`has a smallest ledger for each of the ${CODES.length} codes`, () => {
    expect(Object.keys(PROBLEM_CASES).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)('raises %s, 1 problem and no other, and says so in Chinese', (code) => {
    const problems = problemsOf(PROBLEM_CASES[code]);
    expect(problems.map((found) => [found.code, found.severity])).toEqual([[code, PROBLEM_SEVERITY[code]]]);
    expect(problems.map((each) => problemSentence(each))).toEqual([PROBLEM_CASES[code].sentence]);
  });

  it(`speaks to persons of no household in the sentences of ${CODES.length} codes`, () => {
    const said = CODES.flatMap((code) =>
      problemsOf(PROBLEM_CASES[code]).flatMap((found) => [
        problemTitle(code, 'person'),
        problemSentence(found, 'person').replace(/“[^”]*”/gu, ''),
      ]),
    );
    expect(said.filter((text) => /户|家（/u.test(text))).toEqual([]);
  });

  it.each(CODES)('carries for %s only the facts of its 1 row in the table of facts', (code) => {
    const [{ facts }] = problemsOf(PROBLEM_CASES[code]);
    const kinds: Readonly<Record<string, string>> = PROBLEM_FACTS[code];
    const type = (fact: unknown): string =>
      Array.isArray(fact) ? 'texts' : typeof fact === 'number' ? 'number' : 'text';
    for (const [name, fact] of Object.entries(facts)) {
      expect([name, type(fact)]).toEqual([
        name,
        kinds[name] === 'texts' || kinds[name] === 'number'
          ? kinds[name]
          : kinds[name] === undefined
            ? 'no such fact'
            : 'text',
      ]);
    }
  });
});
