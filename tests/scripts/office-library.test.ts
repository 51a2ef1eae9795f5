import { existsSync } from 'node:fs';
import { officeLibrary } from '../../scripts/office-library.js';

describe('officeLibrary', () => {
  it('copies 9 files of the package by itself, and asks nobody else', () => {
    const { script, source, copies } = officeLibrary(undefined);
    expect([script, source]).toEqual(['office/office.js', "'self'"]);
    expect(copies.filter(({ from }) => existsSync(from))).toHaveLength(9);
  });

  it.each([
    ['cdn', 'https://appsforoffice.microsoft.com'],
    ['cn', 'https://appsforoffice.cdn.partner.office365.cn'],
  ])('copies 0 files for %s and lets the page ask that 1 server', (choice, server) => {
    const { script, source, copies } = officeLibrary(choice);
    expect(copies).toEqual([]);
    expect(source).toBe(`'self' ${server}`);
    expect(script.startsWith(`${server}/`)).toBe(true);
  });

  it('refuses the word mirror and names 3 others', () => {
    expect(() => officeLibrary('mirror')).toThrow(/OFFICEJS=mirror: say vendor .* cdn .* or cn/);
  });
});
