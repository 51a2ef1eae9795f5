// Holds THIRD_PARTY_NOTICES.md to what the lock file installs for running, and the lock file to itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './source-files';

type Package = {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: object;
  readonly optionalDependencies?: object;
};

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
    const rows = [...read('THIRD_PARTY_NOTICES.md').matchAll(/^\| (\S+) \| (\d[\w.-]*) \| (\S+) \|/gm)].map((row) =>
      row.slice(1, 4).join(' '),
    );
    const wanted = [...runtimePackages()].map(([name, { version, license }]) => `${name} ${version} ${license}`);
    expect(wanted.length).toBeGreaterThan(0);
    expect(rows).toEqual(wanted.sort());
  });
});

describe('package-lock.json', () => {
  it('holds 0 packages whose files come from a stated address', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  // A registry that lacks another platform's binaries leaves their entries out, and then npm ci refuses
  // the file everywhere. Their entries need version, cpu, os and "optional": true, but no integrity.
  it('has an entry for every dependency that an entry asks for, on any platform', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Package>> };
    const standsFor = (path: string, name: string): boolean =>
      `${path}/node_modules/${name}`.replace(/^\//, '') in packages ||
      (path !== '' && standsFor(path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name));
    const absent = Object.entries(packages).flatMap(([path, entry]) =>
      namesIn(entry).filter((name) => !standsFor(path, name)),
    );
    expect(absent).toEqual([]);
  });

  it('asks for the version that package.json states', () => {
    const stated = JSON.parse(read('package.json')) as { version: string };
    const locked = JSON.parse(read('package-lock.json')) as { version: string };
    expect(locked.version).toBe(stated.version);
  });
});
