// Makes a bare machine ready for the tests and measurements that need a browser or LibreOffice:
// installs what is missing with apt-get where it may, else says what to install and goes on, so that those fail by
// name.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');

/** Debian packages by what shows that they are there. */
const TOOLS = [
  { package: 'chromium', present: () => found('chromium') },
  { package: 'libreoffice-calc', present: () => found('soffice') },
  { package: 'poppler-utils', present: () => found('pdftoppm') },
  { package: 'fonts-noto-cjk', present: hasChineseFont },
];

/** @param {string} command */
function found(command) {
  return (process.env.PATH ?? '').split(':').some((folder) => folder !== '' && existsSync(`${folder}/${command}`));
}

function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** @param {readonly string[]} command */
function apt(command) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', command, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
}

/** @param {readonly string[]} packages */
function install(packages) {
  console.log(`Installing ${packages.join(' ')} …`);
  return apt(['update', '-qq']) && apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

const missing = TOOLS.filter((tool) => !tool.present()).map((tool) => tool.package);
if (missing.length > 0) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall || !install(missing)) {
    console.error(
      `Please install: ${missing.join(', ')} (names of Debian packages). Tests and measurements that need them will fail.`,
    );
  }
}
