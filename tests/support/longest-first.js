// The order of the suites: those that take longest begin first, so that none of them runs alone at the end.
// On a machine that never ran them jest knows only how long their files are.
const sequencer = require('@jest/test-sequencer');

/** The longest first, each beside another one on two cores. */
const LONGEST = [
  'host/cells-equal-pane/ledgers',
  'host/cells-equal-pane/generated',
  'browser/pane',
  'browser/page-files',
  'properties/any-plan',
  'browser/page-hands',
  'engine/sheets/scheme/scheme-sheet',
  'browser/pane-ledgers',
  'browser/page',
  'engine/ledger/read-ledger',
  'workbook/file/fuzz',
  'engine/scoring/properties',
  'properties/mutations',
  'properties/private-numbers',
  'workbook/excel/faults',
  'properties/time',
  'browser/year-end',
  'engine/wording/plan/scheme-document',
  'properties/differential',
  'properties/breakdown',
  'faults/privacy',
  'properties/order-and-names',
  'functions/cut-ranges',
  'host/cells-equal-pane/typed-by-hand',
  'browser/excel-on-the-web',
  'functions/differential',
  'cli/main',
  'rendering/changed-cells',
  'architecture/lint',
  'rendering/workbook-file',
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
