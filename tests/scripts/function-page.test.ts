import { composeFunctionPage } from '../../scripts/function-page';
import { FIRST_LINES, NOTES } from '../../scripts/function-introduction';
import { composeMetadata } from '../../src/functions/metadata';
import { CHINESE_FUNCTIONS, FUNCTIONS } from '../../src/functions/table';

const page = composeFunctionPage();

describe('composeFunctionPage', () => {
  it(`has a section with an example for each of the ${FUNCTIONS.length} functions, and a way to it`, () => {
    for (const { id, parameters, examples } of FUNCTIONS) {
      expect(page.split(`<h2 id="${id.toLowerCase()}">`)).toHaveLength(2);
      expect(page).toContain(`<a href="#${id.toLowerCase()}">${id}</a>`);
      expect(page).toContain(`<code>${examples[0].formula}</code>`);
      for (const { name } of parameters) expect(page).toContain(name);
    }
  });

  it('is what the help addresses of functions by 2 kinds of names lead to', () => {
    const addresses = composeMetadata([...FUNCTIONS, ...CHINESE_FUNCTIONS], 'https://points.example.org').functions.map(
      ({ helpUrl = '' }) => helpUrl.split('#'),
    );
    for (const [file, anchor] of addresses) {
      expect(file).toBe('https://points.example.org/functions.html');
      expect(page).toContain(`id="${anchor}"`);
    }
  });

  it('begins with 3 worked lines and the notes', () => {
    expect(page.match(/<ol>\n(<li>.*<\/li>\n){3}<\/ol>/u)?.[0]).toContain(FIRST_LINES[2].formula);
    expect(page.match(/<li>/gu)?.length).toBeGreaterThan(FIRST_LINES.length + NOTES.length + FUNCTIONS.length);
  });

  it('asks the network for 0 things, runs 0 scripts, and leaves 0 marks of the other form', () => {
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|http-equiv="refresh|`|\$L\$6/u);
    expect(page).not.toMatch(/https?:/u);
    expect(page).toContain("default-src 'none'");
  });

  it('opens and closes every element: 0 are left over', () => {
    const open: string[] = [];
    for (const [, closing, name] of page
      .replace(/<style>[\s\S]*<\/style>|<!DOCTYPE html>/gu, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
      if (name === 'meta') continue;
      if (closing === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('names 15 functions in Chinese where those names are built', () => {
    for (const { name } of CHINESE_FUNCTIONS) {
      expect(composeFunctionPage(true)).toContain(`也可以写 ${name}</small>`);
      expect(page).not.toContain(`${name}</small>`);
    }
  });
});
