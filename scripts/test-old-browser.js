// Acts the page through in a genuine Chromium 86, the oldest browser that it is made for: npm run test:old-browser. A job of
// its own: the browser is 50 MB, and is got by whoever wants it. Ends with 1 where a step fails.
const { spawn, spawnSync } = require('node:child_process');
const { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { brotliDecompressSync } = require('node:zlib');
const { version } = require('../package.json');

const ROOT = join(__dirname, '..');
const PACKAGE = 'chrome-aws-lambda@5.3.1';
const FOLDER = join(ROOT, 'tmp', 'old-browser');
const PAGE = join(ROOT, 'dist', 'page', `cunjifen-${version}.html`);
const PROGRAM = join(ROOT, 'dist', 'src', 'cli', 'main.js');
const LEDGER = join(ROOT, 'samples', 'fengsheng-2022.xlsx');
const WAITS = 60_000;
const EVERY = 100;

/** What has to be there, and how to get it. @type {readonly (readonly [string, string])[]} */
const NEEDED = [
  [
    join(FOLDER, 'package', 'bin', 'chromium.br'),
    `mkdir -p tmp/old-browser && cd tmp/old-browser && npm pack ${PACKAGE} && tar -xf chrome-aws-lambda-5.3.1.tgz`,
  ],
  [PAGE, 'npm run page'],
  [PROGRAM, 'npm run build:cli'],
];

/** The browser's program, unpacked once. */
function unpackedBrowser() {
  const program = join(FOLDER, 'chromium');
  if (existsSync(program)) return program;
  for (const archive of ['aws.tar', 'swiftshader.tar']) {
    const tar = join(FOLDER, archive);
    writeFileSync(tar, brotliDecompressSync(readFileSync(join(FOLDER, 'package', 'bin', `${archive}.br`))));
    spawnSync('tar', ['-xf', tar, '-C', FOLDER], { stdio: 'inherit' });
  }
  writeFileSync(program, brotliDecompressSync(readFileSync(join(FOLDER, 'package', 'bin', 'chromium.br'))));
  chmodSync(program, 0o755);
  return program;
}

/** A browser that is spoken to through its pipes: what it is asked enters, its answers leave. */
class Browser {
  /** @param {string} program */
  constructor(program) {
    const profile = join(FOLDER, 'profile');
    rmSync(profile, { recursive: true, force: true });
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'];
    this.process = spawn(program, [...options, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
      env: { ...process.env, LD_LIBRARY_PATH: [join(FOLDER, 'lib'), FOLDER].join(':') },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.asked = 0;
    /** @type {Map<number, (answer: any) => void>} */
    this.waiting = new Map();
    /** What the page threw, or asked the network for. @type {string[]} */
    this.faults = [];
    let text = '';
    /** @type {any} */ (this.process.stdio[4]).setEncoding('utf8').on('data', (/** @type {string} */ piece) => {
      const messages = (text + piece).split('\0');
      text = messages.pop() ?? '';
      for (const message of messages) this.hear(JSON.parse(message));
    });
  }

  /** @param {any} message */
  hear({ id, method, params, ...answer }) {
    this.waiting.get(id)?.(answer);
    if (method === 'Runtime.exceptionThrown') this.faults.push(`threw: ${JSON.stringify(params.exceptionDetails)}`);
    if (method === 'Network.requestWillBeSent' && !/^(?:file|data|blob):/.test(params.request.url))
      this.faults.push(`asked: ${params.request.url}`);
  }

  /** @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
  ask(method, params = {}, sessionId) {
    const id = (this.asked += 1);
    const message = JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) });
    /** @type {any} */ (this.process.stdio[3]).write(`${message}\0`);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(error.message)),
      );
    });
  }
}

/** The page in it. */
class Visit {
  /** @param {Browser} browser @param {string} session */
  constructor(browser, session) {
    this.browser = browser;
    this.session = session;
  }

  /** @param {Browser} browser */
  static async open(browser) {
    const { targetId } = await browser.ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browser.ask('Target.attachToTarget', { targetId, flatten: true });
    for (const part of ['Runtime', 'Page', 'Network']) await browser.ask(`${part}.enable`, {}, sessionId);
    await browser.ask('Page.navigate', { url: pathToFileURL(PAGE).href }, sessionId);
    return new Visit(browser, sessionId);
  }

  /** @param {string} expression */
  async value(expression) {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.browser.ask('Runtime.evaluate', options, this.session);
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return result.value;
  }

  /** Until the expression holds. @param {string} expression */
  async until(expression) {
    for (let waited = 0; !(await this.value(expression)); waited += EVERY) {
      if (waited > WAITS) throw new Error(`never: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
  }

  /** @param {string} role of HTML or ARIA @param {string} text */
  async click(role, text) {
    const found = `[...document.querySelectorAll(${JSON.stringify(role)})].find((each) => each.textContent.trim() === ${JSON.stringify(text)})`;
    await this.until(`${found} !== undefined`);
    await this.value(`${found}.click()`);
  }

  /** @param {string} text */
  async says(text) {
    await this.until(`document.body !== null && document.body.innerText.includes(${JSON.stringify(text)})`);
  }
}

/** @param {Visit} visit the bytes of the copy, as the page stores them */
async function awardedCopy(visit) {
  const ledger = readFileSync(LEDGER).toString('base64');
  await visit.says('选台账文件');
  await visit.value(`(() => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(ledger)}), (letter) => letter.charCodeAt(0));
    const given = new DataTransfer();
    given.items.add(new File([bytes], 'fengsheng-2022.xlsx'));
    for (const kind of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: given, bubbles: true, cancelable: true }));
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.stored = blob; return make.call(URL, blob); };
  })()`);
  await visit.says('名册137户');
  for (const [tab, says] of [
    ['核对', '核对台账'],
    ['得分', '得分和名次'],
    ['方案', '积分方案'],
    ['帮助', '怎么用'],
    ['评比', '名额和分数线'],
  ]) {
    await visit.click('[role=tab]', tab);
    await visit.says(says);
    if (await visit.value(`document.body.innerText.includes('程序出了差错')`)) throw new Error(`${tab} is broken`);
  }
  await visit.click('button', '生成评比表');
  await visit.says('已写好新工作表');
  await visit.click('button', '另存到电脑');
  await visit.says('以后请在那一本上接着记');
  const letters = await visit.value(
    `window.stored.arrayBuffer().then((buffer) => Array.from(new Uint8Array(buffer)).join())`,
  );
  return Buffer.from(letters.split(',').map(Number));
}

async function main() {
  const missing = NEEDED.find(([path]) => !existsSync(path));
  if (missing !== undefined) {
    console.error(`${missing[0]} is missing: ${missing[1]}`);
    return 1;
  }
  const browser = new Browser(unpackedBrowser());
  try {
    console.log((await browser.ask('Browser.getVersion')).product);
    const copy = await awardedCopy(await Visit.open(browser));
    const output = join(FOLDER, 'by-command-line.xlsx');
    mkdirSync(FOLDER, { recursive: true });
    spawnSync(process.execPath, [PROGRAM, 'award', LEDGER, '--out', output, '--force'], { stdio: 'ignore' });
    const alike = copy.equals(readFileSync(output));
    console.log(
      alike ? `The same ${copy.length} bytes as the command line's.` : 'FAILED: other bytes than the command line’s',
    );
    for (const fault of browser.faults) console.log(`FAILED: the page ${fault}`);
    return alike && browser.faults.length === 0 ? 0 : 1;
  } finally {
    browser.process.kill();
  }
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (failure) => {
    console.error(failure);
    process.exitCode = 1;
  },
);
