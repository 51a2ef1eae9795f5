// The last line of the test command may never say more than what really ran.
import { countsOfJest, lastLine, withGates } from '../../scripts/count-results.js';

const report = (changes: Partial<Record<string, number>> = {}) => ({
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...changes,
});

describe('countsOfJest', () => {
  it('counts 12 passed and 0 failed of a clean run', () => {
    expect(countsOfJest(report(), 0)).toEqual({ passed: 12, failed: 0 });
  });

  it('counts 2 suites that failed to run beside 1 failed test as 3', () => {
    expect(countsOfJest(report({ numFailedTests: 1, numRuntimeErrorTestSuites: 2 }), 1)).toEqual({
      passed: 12,
      failed: 3,
    });
  });

  it('counts 1 skipped and 1 unwritten test as 2 failed', () => {
    expect(countsOfJest(report({ numPendingTests: 1, numTodoTests: 1 }), 0)).toEqual({ passed: 12, failed: 2 });
  });

  it('counts a run of 0 tests as 1 failed', () => {
    expect(countsOfJest(report({ numPassedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts exit code 1 without a failed test as 1 failed', () => {
    expect(countsOfJest(report(), 1)).toEqual({ passed: 12, failed: 1 });
  });

  it('counts a missing report as 1 failed', () => {
    expect(countsOfJest(null, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('withGates', () => {
  it('adds 1 open gate to the 12 passed and 1 shut gate to the 0 failed', () => {
    const gates = [
      { name: 'lint', passed: true },
      { name: 'types', passed: false },
    ];
    expect(withGates({ passed: 12, failed: 0 }, gates)).toEqual({ passed: 13, failed: 1 });
  });
});

describe('lastLine', () => {
  it('reads “13 passed, 1 failed”', () => {
    expect(lastLine({ passed: 13, failed: 1 })).toBe('13 passed, 1 failed');
  });
});
