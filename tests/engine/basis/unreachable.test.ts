import { unreachable } from '../../../src/engine/basis/unreachable';

describe('unreachable', () => {
  it('throws and names the 1 value that the types ruled out', () => {
    expect(() => unreachable('other' as never)).toThrow('unexpected value: other');
  });
});
