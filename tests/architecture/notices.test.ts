// Holds THIRD_PARTY_NOTICES.md to what is really installed for running: the lock file says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './source-files';

type Package = { readonly version: string; readonly license: string; readonly dependencies?: object; readonly optionalDependencies?: object };

const read = (name: string) => readFileSync(join(PROJECT_ROOT, name), 'utf8');

function runtimePackages(): ReadonlyMap<string, Package> {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Package>> };
  const found = new Map<string, Package>();
  const visit = (name: string): void => {
    const entry = packages[`node_modules/${name}`];
    if (!entry || found.has(name)) return;
    found.set(name, entry);
    namesIn(entry).forEach(visit);
  };
  namesIn(packages['']).forEach(visit);
  return found;
}

function namesIn({ dependencies, optionalDependencies }: Package): readonly string[] {
  return [...Object.keys(dependencies ?? {}), ...Object.keys(optionalDependencies ?? {})];
}

describe('THIRD_PARTY_NOTICES.md', () => {
  it('lists every package needed at run time with its version and licence, and 0 others', () => {
    const rows = [...read('THIRD_PARTY_NOTICES.md').matchAll(/^\| (\S+) \| ([\d.]+) \| (\S+) \|/gm)].map((row) => row.slice(1, 4).join(' '));
    const wanted = [...runtimePackages()].map(([name, { version, license }]) => `${name} ${version} ${license}`);
    expect(wanted.length).toBeGreaterThan(0);
    expect(rows).toEqual(wanted.sort());
  });
});

describe('package-lock.json', () => {
  it('holds 0 packages whose files come from a stated address', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('asks for the version that package.json states', () => {
    const stated = JSON.parse(read('package.json')) as { version: string };
    const locked = JSON.parse(read('package-lock.json')) as { version: string };
    expect(locked.version).toBe(stated.version);
  });
});
