// LibreOffice and poppler for tests: a workbook's bytes enter, its pages, words or other formats leave.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = 'libreoffice-calc libreoffice-core fonts-noto-cjk poppler-utils';

/** Points from the left and upper edge of the page. */
export type Word = {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Page = { readonly width: number; readonly height: number; readonly words: readonly Word[] };

/** Runs a program; one that is not there fails the test with the line that installs it. */
function run(program: string, command: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, command, {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 2 ** 28,
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT')
    throw new Error(`${program} is missing: apt-get install -y ${PACKAGES}`);
  if (error !== undefined || status !== 0)
    throw new Error(`${program} failed (${status}): ${error?.message ?? stderr}`);
  return stdout;
}

/** The workbook as LibreOffice stores it in another format: `pdf`, `xls`, `ods`, `xlsx`. */
export function convertWith(bytes: Uint8Array, extension: string): Uint8Array {
  return inFolder((folder) => {
    const source = join(folder, 'in', 'book.xlsx');
    run('mkdir', ['-p', join(folder, 'in'), join(folder, 'out')]);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run('soffice', [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      extension,
      '--outdir',
      join(folder, 'out'),
      source,
    ]);
    return new Uint8Array(readFileSync(join(folder, 'out', `book.${extension}`)));
  });
}

/** The pages that the workbook prints, with every word and where it stands. */
export function pagesOf(bytes: Uint8Array): readonly Page[] {
  const pdf = convertWith(bytes, 'pdf');
  return inFolder((folder) => {
    const file = join(folder, 'book.pdf');
    writeFileSync(file, pdf);
    return run('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1).map(pageOf);
  });
}

function pageOf(text: string, page: number): Page {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(text) ?? [];
  const words = [
    ...text.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g),
  ];
  return {
    width: Number(width),
    height: Number(height),
    words: words.map(([, left, top, right, bottom, word]) => ({
      page,
      text: word,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  };
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'village-points-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
