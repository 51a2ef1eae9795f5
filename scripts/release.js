// What a release holds: folders that were built enter, the files by their names leave.
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const SUMS = 'SHA256SUMS';
const LICENCES = 'LICENCES.txt';
const LICENCES_OF_ONE = /-licences\.txt$/;

/**
 * The checksums among them, in the form that `sha256sum -c` reads. Names of letters, digits, points and hyphens alone:
 * some hosts rename others, and old archives garble them.
 * @param {readonly string[]} folders
 * @returns {Map<string, Buffer>}
 */
function composeRelease(folders) {
  const built = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  );
  const licences = built
    .filter(({ name }) => LICENCES_OF_ONE.test(name))
    .map(({ name, bytes }) => `${name.replace(LICENCES_OF_ONE, '')}\n\n${bytes}`);
  const own = `Village Points\n\n${readFileSync(join(root, 'LICENSE'), 'utf8')}`;
  const files = new Map(
    built
      .filter(({ name }) => !LICENCES_OF_ONE.test(name) && !name.endsWith('.sha256'))
      .map(({ name, bytes }) => [name, bytes]),
  );
  files.set(LICENCES, Buffer.from([own, ...licences].join('\n\n')));
  const odd = [...files.keys()].filter((name) => !/^[\w.-]+$/.test(name));
  if (odd.length > 0) throw new Error(`not a name for every computer: ${odd.join(', ')}`);
  const sums = [...files].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return files.set(SUMS, Buffer.from(sums.join('')));
}

/**
 * The folder is made anew.
 * @param {ReadonlyMap<string, Buffer>} files @param {string} folder
 */
function writeRelease(files, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}

module.exports = { composeRelease, LICENCES, SUMS, writeRelease };
