/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { HelpPage } from '../../../../src/taskpane/features/help/help-page';
import { helpWords } from '../../../../src/taskpane/wording/help';
import { rendered } from '../../rendered';

describe('HelpPage', () => {
  it('has every part of the page without functions, and all of their lines, over a workbook of 1 sheet', async () => {
    await rendered(<HelpPage />, '# Sheet1\n随便 写写');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(headings).toEqual(expect.arrayContaining(helpWords.onPage.map(({ title }) => title)));
    const lines = screen.getAllByRole('listitem').map((each) => each.textContent);
    expect(lines).toEqual(expect.arrayContaining(helpWords.onPage.flatMap(({ lines: own }) => [...own])));
  });
});
