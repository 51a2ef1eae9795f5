import { nodeCiphers } from '../../src/cli/node-ciphers';

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

describe('nodeCiphers', () => {
  it('hashes 2 pieces as the one text abc', () => {
    const hashed = nodeCiphers.hash('SHA1', [Buffer.from('a'), Buffer.from('bc')]);
    expect(Buffer.from(hashed).toString('hex')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
  });

  it('decrypts 1 block of AES-128 as the standard’s appendix does, alone and chained', () => {
    const block = hex('69c4e0d86a7b0430d8cdb78070b4c55a');
    const key = hex('000102030405060708090a0b0c0d0e0f');
    expect(Buffer.from(nodeCiphers.decrypt(block, key, null)).toString('hex')).toBe('00112233445566778899aabbccddeeff');
    expect(Buffer.from(nodeCiphers.decrypt(block, key, hex('ff'.repeat(16)))).toString('hex')).toBe(
      'ffeeddccbbaa99887766554433221100',
    );
  });
});
