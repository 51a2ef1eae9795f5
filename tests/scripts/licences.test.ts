import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licenceOf, licencesText, packageFolder } from '../../scripts/licences';

describe('packageFolder', () => {
  it('is the last of 2 nested packages, with its scope', () => {
    expect(packageFolder('/p/node_modules/one/node_modules/@scope/two/lib/in.js')).toBe(
      '/p/node_modules/one/node_modules/@scope/two',
    );
    expect(packageFolder('/p/node_modules/one/in.js')).toBe('/p/node_modules/one');
  });

  it('is null for 1 file of our own', () => {
    expect(packageFolder('/p/src/one.ts')).toBeNull();
  });
});

describe('licenceOf', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'licences-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const packageFile = (licence?: string) =>
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'one', version: '1.2.3', license: licence }));

  it('gives the whole text of 1 licence', () => {
    packageFile('MIT');
    writeFileSync(join(folder, 'LICENSE.md'), 'as it stands\n');
    expect(licenceOf(folder)).toEqual({ name: 'one', version: '1.2.3', licence: 'MIT', text: 'as it stands' });
  });

  it.each([['GPL-3.0'], [undefined]])('refuses 1 package with the licence %s', (licence) => {
    packageFile(licence);
    writeFileSync(join(folder, 'LICENSE'), 'x');
    expect(() => licenceOf(folder)).toThrow(`one must not be given on: its licence is ${licence}`);
  });

  it('refuses 1 package without the text', () => {
    packageFile('ISC');
    expect(() => licenceOf(folder)).toThrow('one comes without the text of its licence');
  });
});

describe('licencesText', () => {
  it('writes 1 text once, under the 2 packages that have it', () => {
    const line = '='.repeat(72);
    const [one, other] = ['a', '@s/b'].map((name) => ({ name, version: '1.0.0', licence: 'MIT', text: 'Copyright C' }));
    expect(licencesText([one, { ...one, name: 'c', text: 'Copyright D' }, other])).toBe(
      `${line}\na 1.0.0 (MIT)\n@s/b 1.0.0 (MIT)\n${line}\n\nCopyright C\n\n${line}\nc 1.0.0 (MIT)\n${line}\n\nCopyright D\n`,
    );
  });
});
