// Where the keyboard is on a page: a page enters; what has the focus, and whether a person can see that it has it,
// leaves.
import type { Page } from 'playwright-core';

/** The name of what has the focus. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
  });
}

/** Whether a picture of the focused control and its surroundings is another one without the focus. The focus stays. */
export async function focusIsSeen(page: Page): Promise<boolean> {
  const place = await page.evaluate(() => {
    document.activeElement?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = (document.activeElement as HTMLElement).getBoundingClientRect();
    return { x: Math.max(0, x - 4), y: Math.max(0, y - 4), width: width + 8, height: Math.min(height + 8, 300) };
  });
  const picture = () => page.screenshot({ clip: place, animations: 'disabled' });
  const focused = await picture();
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await element.evaluate((each) => each.blur());
  const blurred = await picture();
  await element.evaluate((each) => each.focus());
  return !focused.equals(blurred);
}
