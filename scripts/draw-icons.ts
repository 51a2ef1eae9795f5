// Draws assets/*.svg as PNG pictures in the sizes that Office asks for:
// node scripts/run-typescript.js scripts/draw-icons.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/browser/chromium';

const ASSETS = join(__dirname, '..', 'assets');
const SIZES: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  check: [16, 32, 80],
  awards: [16, 32, 80],
};

async function draw(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const drawing = readFileSync(join(ASSETS, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      await page.screenshot({ path: join(ASSETS, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void draw();
