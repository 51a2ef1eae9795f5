// What axe finds wrong with a page for people who do not see it, or not well.
import { source } from 'axe-core';
import type { Page } from 'playwright-core';

type Axe = {
  readonly run: (options: { readonly resultTypes: readonly string[] }) => Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
};

/** Each rule broken, with the first element that breaks it. Every rule is asked;
 * nothing but what is broken leaves the page. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // Not as a script of the page's: its policy may let none in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
}
