import * as codes from '../../../src/engine/scoring/codes';

describe('codes', () => {
  it('names kind 10 and reason 46 last, each constant at its own name', () => {
    expect(codes.LINE_KINDS[codes.KIND_BASE]).toBe('base');
    expect(codes.LINE_KINDS[codes.KIND_FREE_BONUS]).toBe('free-bonus');
    expect(codes.LINE_KINDS[codes.KIND_FREE_DEDUCTION]).toBe('free-deduction');
    expect(codes.LINE_KINDS.indexOf('fault')).toBe(codes.KIND_FAULT);
    expect(codes.LINE_KINDS).toHaveLength(11);
    expect(codes.LINE_REASONS.indexOf('in-error')).toBe(codes.REASON_IN_ERROR);
    expect(codes.LINE_REASONS).toHaveLength(47);
  });

  it.each(
    Object.entries(codes).filter(
      ([name]) => name.startsWith('REASON_') && name !== 'REASON_SILENT' && name !== 'REASON_OUTSIDE',
    ),
  )('gives %s its own word', (name, code) => {
    expect(codes.LINE_REASONS[code as number]).toBe(name.slice('REASON_'.length).toLowerCase().replaceAll('_', '-'));
  });

  it('counts points of 8 reasons', () => {
    expect(codes.LINE_REASONS.filter((_, reason) => codes.countsPoints(reason))).toEqual([
      'counted',
      'item-cap',
      'group-cap',
      'repeated',
      'used-up',
      'village-cap',
      'whole-units',
      'running',
    ]);
  });
});
