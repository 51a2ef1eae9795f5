import { readFileSync } from 'node:fs';
import { nodeCiphers } from '../../../src/cli/node-ciphers';
import { openWorkbookFile } from '../../../src/workbook/file';
import { openCompoundFile } from '../../../src/workbook/file/compound-file';
import { openWithDefaultPassword } from '../../../src/workbook/file/default-password';
import { cell, modelOf } from '../sheet-models';

const KINDS = ['agile', 'standard'];
const fixture = (kind: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/default-password-${kind}.xlsx`));

/** The two streams of a fixture. */
function streamsOf(kind: string): { readonly description: Uint8Array; readonly encrypted: Uint8Array } {
  const file = openCompoundFile(fixture(kind));
  return { description: file.read('EncryptionInfo').slice(), encrypted: file.read('EncryptedPackage') };
}

/** The agile description with one text of its XML changed. */
function agileWith(from: RegExp, to: string): Uint8Array {
  const { description } = streamsOf('agile');
  const xml = Buffer.from(description.subarray(8)).toString('utf8').replace(from, to);
  return Uint8Array.from([...description.subarray(0, 8), ...Buffer.from(xml)]);
}

describe('openWithDefaultPassword', () => {
  it.each(KINDS)('reads 153 rows of a workbook in %s encryption, and adds 1 sheet', async (kind) => {
    const workbook = openWorkbookFile(fixture(kind), { name: 'x', ciphers: nodeCiphers });
    const [table] = await workbook.readTables();
    expect([table.rows.length, table.rows[0], table.rows[152]]).toEqual([
      153,
      ['户号', '户主'],
      ['0101', '张三-0.9746486480944947', 149],
    ]);
    await workbook.addSheets([modelOf('年终评比', [[cell('标题', 'title')]])]);
    const again = await openWorkbookFile(workbook.toBytes(), { name: 'x' }).readTables();
    expect(again.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['登记', 153],
      ['年终评比', 1],
    ]);
  });

  it.each(KINDS)('opens 0 workbooks in %s encryption where the platform has no ciphers', (kind) => {
    expect(() => openWorkbookFile(fixture(kind), { name: 'x' })).toThrow('文件设了打开密码');
  });

  it.each([
    ['agile', /saltValue="(.)/g, 'saltValue="_'],
    ['standard', null, ''],
  ])('takes 1 other salt, as another password, for a locked %s workbook', (kind, from, to) => {
    const { description, encrypted } = streamsOf(kind);
    if (from === null) description[description.length - 68] ^= 1;
    expect(openWithDefaultPassword(from === null ? description : agileWith(from, to), encrypted, nodeCiphers)).toBe(
      null,
    );
  });

  it.each<[string, RegExp, string]>([
    ['4,000,000,000 turns', /spinCount="\d+"/, 'spinCount="4000000000"'],
    ['a cipher that is not AES', /cipherAlgorithm="AES"/g, 'cipherAlgorithm="RC2"'],
    ['a chaining that is not CBC', /ChainingModeCBC/g, 'ChainingModeCFB'],
    ['a key of 64 bits', /keyBits="\d+"/g, 'keyBits="64"'],
    ['a hash of no known name', /hashAlgorithm="SHA512"/g, 'hashAlgorithm="MD4"'],
    ['a key cut short by 8 bytes', /encryptedKeyValue="[^"]{16}/, 'encryptedKeyValue="'],
    ['XML that is broken', /<keyEncryptors>[^]*/, '<<'],
  ])('leaves locked what asks for %s', (_, from, to) => {
    expect(openWithDefaultPassword(agileWith(from, to), streamsOf('agile').encrypted, nodeCiphers)).toBe(null);
  });

  it('leaves locked 3 descriptions of other versions or cut off, and 1 package that claims more than it holds', () => {
    const { description, encrypted } = streamsOf('standard');
    const other = description.slice();
    other[2] = 3;
    for (const wrong of [other, description.subarray(0, 6), description.subarray(0, 60)])
      expect(openWithDefaultPassword(wrong, encrypted, nodeCiphers)).toBe(null);
    const claims = encrypted.slice();
    claims[3] = 1;
    expect(openWithDefaultPassword(description, claims, nodeCiphers)).toBe(null);
  });
});
