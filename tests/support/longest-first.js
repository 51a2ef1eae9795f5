// The order of the suites: those that take longest begin first, so that none of them runs alone at the end.
// On a machine that never ran them jest knows only how long their files are.
const sequencer = require('@jest/test-sequencer');

/** The longest first, each beside another one on two cores. */
const LONGEST = [
  'host/cells-equal-pane/ledgers',
  'browser/pane',
  'host/cells-equal-pane/generated',
  'browser/pane-ledgers',
  'browser/year-end',
  'workbook/excel/faults',
  'functions/differential',
  'engine/ledger/read-ledger',
  'functions/cut-ranges',
  'browser/excel-on-the-web',
  'properties/mutations',
];

class LongestFirst extends sequencer.default {
  /**
   * @param {import('@jest/test-result').Test[]} suites
   * @returns {Promise<import('@jest/test-result').Test[]>}
   * @override
   */
  async sort(suites) {
    const placeOf = (/** @type {import('@jest/test-result').Test} */ { path }) => {
      const place = LONGEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/tests/${name}.test.ts`));
      return place === -1 ? LONGEST.length : place;
    };
    return [...(await super.sort(suites))].sort((one, other) => placeOf(one) - placeOf(other));
  }
}

module.exports = LongestFirst;
