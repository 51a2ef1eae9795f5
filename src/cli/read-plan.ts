// A plan as asked for on the command line → what it says: a built-in one by its id, a file, or the
// sheet of a workbook.
import { builtinFile, builtinSchemes, nearest } from '../engine';
import { planOfFile, planOfTables, planOfText, type PlanReading } from '../tasks/read-plan';
import { openWorkbook } from './open-workbook';
import type { Files } from './files';
import { readInputFile } from './read-file';
import { Refusal } from './refusal';
import { plans, type OtherDocument } from './wording/plans';

/** Throws Refusal when there is no such plan, or its file is none that can hold one. */
export async function readPlan(asked: string, files: Files): Promise<PlanReading> {
  const known = builtinFile(asked);
  if (known !== null) return planOfFile(known);
  await refuseMistyped(asked, files);
  const { bytes, name } = await readInputFile(asked, files);
  if (/\.(?:xlsx|xlsm|xls|ods|et)$/iu.test(name)) {
    const plan = planOfTables(await openWorkbook(bytes, name).readTables());
    if (plan === null) throw new Refusal(plans.noSheet(name));
    return plan;
  }
  return planOfText(textOf(bytes, asked));
}

function textOf(bytes: Uint8Array, path: string): string {
  const document = documentIn(bytes);
  if (document !== null) throw new Refusal(plans.renamed(path, document));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(plans.notText(path));
  }
}

// A bare word is a plan's name that was mistyped; anything else is a file.
async function refuseMistyped(path: string, files: Files): Promise<void> {
  if (!/^[\p{L}\p{N}_-]+$/u.test(path) || (await exists(path, files))) return;
  const known = builtinSchemes().map((scheme) => scheme.id);
  throw new Refusal(plans.unknown(path, nearest(path, known)[0] ?? null, known));
}

async function exists(path: string, files: Files): Promise<boolean> {
  return files.stat(path).then(
    () => true,
    () => false,
  );
}

/** What a file is by its first bytes, whatever it is called; `null` for what may be a text. */
function documentIn(bytes: Uint8Array): OtherDocument | null {
  const latin = (part: Uint8Array): string => new TextDecoder('latin1').decode(part);
  const start = latin(bytes.subarray(0, 8));
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'xls';
  if (!start.startsWith('PK\u0003\u0004')) return null;
  const names = latin(bytes);
  return names.includes('xl/workbook') ? 'xlsx' : names.includes('word/document') ? 'docx' : 'zip';
}
