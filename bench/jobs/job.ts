// One job in a process of its own: a command enters; what it printed, its CPU seconds and peak memory leave.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../measure';
import type { Outcome } from '../plan-a';

export type Job = { readonly name: string; readonly command: string; readonly args: readonly string[] };
export type Used = { readonly seconds: number; readonly mebibytes: number };

/** User and system time of all threads. */
export function nodeJob(name: string, args: readonly string[]): Job {
  return { name, command: process.execPath, args: ['--require', join(__dirname, 'usage.js'), ...args] };
}

/** Medians by name. Jobs take turns in every round, so that a noisy minute hurts them all. Throws when one fails. */
export function usedBy(jobs: readonly Job[], folder: string, rounds: number): ReadonlyMap<string, Used> {
  const all = new Map(jobs.map(({ name }) => [name, [] as Used[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const job of jobs) all.get(job.name)?.push(runJob(job, folder).used);
  return new Map(
    Array.from(all, ([name, used]) => [
      name,
      {
        seconds: median(used.map(({ seconds }) => seconds)),
        mebibytes: median(used.map(({ mebibytes }) => mebibytes)),
      },
    ]),
  );
}

/** Throws when the job ends otherwise than with 0, or 1: the made-up ledgers have errors. */
export function runJob(
  { name, command, args }: Job,
  folder: string,
): { readonly printed: string; readonly used: Used } {
  const usage = join(folder, 'usage.json');
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, JOB_USAGE: usage },
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return { printed: stdout, used: JSON.parse(readFileSync(usage, 'utf8')) as Used };
}

/** What the compared scripts print, and what ours must come to. */
export function said({ halves }: Pick<Outcome, 'halves'>): string {
  return `${halves.reduce((sum, each) => sum + each, 0)} ${halves.length}`;
}
