import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeFiles } from '../../src/cli/files';
import { removedWhenEnded, removeLeftOver, temporaryIn } from '../../src/cli/temporary-file';
import { failing, useScratch } from './scratch';

const scratch = useScratch();
/** Of a process that has ended. */
const ENDED = String(spawnSync(process.execPath, ['-e', '0']).pid);

/** Two of this computer's, one of another's, and two other files. */
function leave(): { readonly own: string; readonly others: readonly string[] } {
  const running = basename(temporaryIn(scratch.path('')));
  const own = running.replace(`-${process.pid}-`, `-${ENDED}-`);
  const foreign = own.replace(/points-[0-9a-f]{8}/, 'points-00000000');
  const others = [running, foreign, '台账.xlsx', '.village-points-note.tmp'];
  for (const name of [own, ...others]) writeFileSync(scratch.path(name), '');
  return { own, others: [...others].sort() };
}

describe('removeLeftOver', () => {
  it('removes the 1 file whose process has ended, and 0 of a running one, of another computer or of other names', async () => {
    const { own, others } = leave();
    expect(scratch.names()).toContain(own);
    await removeLeftOver(scratch.path(''), nodeFiles);
    expect(scratch.names()).toEqual(others);
  });

  it.each(['names', 'unlink'] as const)('leaves all 5 where the disk refuses %s', async (step) => {
    leave();
    await removeLeftOver(scratch.path(''), failing({ [step]: 'EACCES' }));
    expect(scratch.names()).toHaveLength(5);
  });
});

/** A process that was told to end at the `at`th step. */
class Told {
  readonly pid = 7;
  readonly steps: string[] = [];
  private readonly heard = new Map<string, (signal: NodeJS.Signals) => void>();
  readonly once = (signal: NodeJS.Signals, told: (signal: NodeJS.Signals) => void) => this.heard.set(signal, told);
  readonly off = (signal: NodeJS.Signals) => this.heard.delete(signal);
  readonly kill = (id: number, signal: NodeJS.Signals) => this.steps.push(`${signal} to ${id}`);
  tell(signal: NodeJS.Signals): void {
    this.heard.get(signal)?.(signal);
  }
  get listening(): number {
    return this.heard.size;
  }
}

describe('removedWhenEnded', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('removes 1 file before it ends by %s', async (signal) => {
    const told = new Told();
    await removedWhenEnded(
      async () => told.steps.push('removed'),
      async () => told.tell(signal),
      told,
    );
    expect(told.steps).toEqual(['removed', `${signal} to 7`]);
  });

  it('listens to 3 signals while it works, and to 0 when it is done or has failed', async () => {
    const told = new Told();
    const counts: number[] = [];
    const work = async () => void counts.push(told.listening);
    await removedWhenEnded(work, work, told);
    await expect(removedWhenEnded(work, () => Promise.reject(new TypeError('broken')), told)).rejects.toThrow('broken');
    expect([...counts, told.listening]).toEqual([3, 0]);
  });
});
