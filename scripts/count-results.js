// Turns what jest reports and what the other gates answered into the one line a machine reads: what
// enters is a report and a list of gates, what leaves is two counts.

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, passed: boolean }} Gate
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} JestReport
 */

/**
 * The counts of a jest run. A suite that failed to run is one failure, so is every skipped test; no
 * report, no test at all, or a run that failed without saying where, is one failure.
 * @param {JestReport | null} report what `jest --json` wrote; `null` when it wrote nothing
 * @param {number | null} status jest's exit code
 * @returns {Counts}
 */
function countsOfJest(report, status) {
  if (report === null) return { passed: 0, failed: 1 };
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped;
  const unexplained = failed === 0 && (status !== 0 || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: unexplained ? 1 : failed };
}

/**
 * Adds one for every gate.
 * @param {Counts} tests
 * @param {readonly Gate[]} gates
 * @returns {Counts}
 */
function withGates(tests, gates) {
  const open = gates.filter((gate) => gate.passed).length;
  return { passed: tests.passed + open, failed: tests.failed + gates.length - open };
}

/**
 * @param {Counts} counts
 * @returns {string}
 */
function lastLine(counts) {
  return `${counts.passed} passed, ${counts.failed} failed`;
}

module.exports = { countsOfJest, withGates, lastLine };
