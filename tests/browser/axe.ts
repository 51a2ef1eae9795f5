// What axe finds wrong with a page for people who do not see it, or not well.
import { source } from 'axe-core';
import type { Page } from 'playwright-core';

type Axe = { readonly run: () => Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }> };

/** Each rule broken, with the first element that breaks it. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: source });
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}
