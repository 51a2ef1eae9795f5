import * as fc from 'fast-check';
import { layoutJson } from '../../../src/engine/scheme/json-layout';
import { schemeFiles } from '../../support/scheme-files';

describe('layoutJson', () => {
  it('puts each of 2 items on a line of its own', () => {
    const plan = {
      id: 'p',
      texts: ['甲'],
      items: [{ id: 'J1', aliases: ['乙', '丙'] }, { id: 'J2' }],
      none: [],
      empty: {},
      gone: null,
    };
    expect(layoutJson(plan)).toBe(
      '{\n  "id": "p",\n  "texts": ["甲"],\n  "items": [\n    { "id": "J1", "aliases": ["乙", "丙"] },\n    { "id": "J2" }\n  ],\n  "none": [],\n  "empty": {},\n  "gone": null\n}\n',
    );
  });

  it('breaks an entry of more than 120 characters', () => {
    expect(layoutJson([{ id: 'J1', name: '甲'.repeat(120) }])).toBe(
      `[\n  {\n    "id": "J1",\n    "name": "${'甲'.repeat(120)}"\n  }\n]\n`,
    );
  });

  it('is JSON of the same value: 0 differences in 100 files', () => {
    fc.assert(
      fc.property(schemeFiles, (json) => {
        expect(JSON.parse(layoutJson(json))).toEqual(json);
      }),
      { numRuns: 100 },
    );
  });
});
