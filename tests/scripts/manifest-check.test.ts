import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults, type Served } from '../../scripts/manifest/check';
import { PROJECT_ROOT } from '../architecture/source-files';

const MANIFEST = readFileSync(join(PROJECT_ROOT, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
/** What a build makes; the rest stands in the project as it is. */
const BUILT = ['taskpane.html', 'functions.js', 'functions.json'];

const served: Served = {
  manifest: MANIFEST,
  origin: 'https://localhost:3000',
  version,
  file: (path) =>
    BUILT.includes(path)
      ? Uint8Array.of(1)
      : existsSync(join(PROJECT_ROOT, path))
        ? readFileSync(join(PROJECT_ROOT, path))
        : null,
};

/** The manifest with one text replaced; the text must be there. */
function faultsAfter(before: string | RegExp, after: string): readonly string[] {
  const manifest = MANIFEST.replace(before, after);
  if (manifest === MANIFEST) throw new Error(`the manifest has no ${String(before)}`);
  return manifestFaults({ ...served, manifest });
}

describe('manifestFaults', () => {
  it('finds 0 faults in manifest.xml', () => {
    expect(manifestFaults(served)).toEqual([]);
  });

  it.each<readonly [string, string | RegExp, string, string]>([
    [
      'two elements that changed places',
      /(<Version>.*)(\s+)(<ProviderName>.*)/,
      '$3$2$1',
      'OfficeApp must hold, in this order',
    ],
    [
      'an element that Office does not know there',
      '<Permissions>',
      '<Colour>green</Colour><Permissions>',
      'OfficeApp must hold, in this order',
    ],
    ['a button without its tip', /<Supertip>[\s\S]*?<\/Supertip>/, '', 'Control must hold, in this order'],
    [
      'texts before addresses',
      /(<bt:Urls>[\s\S]*<\/bt:Urls>)(\s+)(<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>)/,
      '$3$2$1',
      'Resources must hold, in this order',
    ],
    ['an id that is no GUID', /<Id>[0-9a-f]/, '<Id>{', 'Id must be a GUID'],
    ['another version than the package', /<Version>[\d.]+/, '<Version>9.9.9.9', 'Version must be'],
    ['another language first', '<DefaultLocale>zh-CN', '<DefaultLocale>en-US', 'DefaultLocale must be zh-CN'],
    [
      'two buttons of one id',
      'id="VillagePoints.Check"',
      'id="VillagePoints.Open"',
      'VillagePoints.Open is given twice',
    ],
    ['a button whose id has a blank', 'id="VillagePoints.Check"', 'id="Village Check"', 'must have 1 to 125 letters'],
    [
      'a description of 251 characters',
      /<Description DefaultValue="[^"]*"/,
      `<Description DefaultValue="${'长'.repeat(251)}"`,
      'a text of 251 characters, of 250 at most',
    ],
    [
      'a label of 126 characters',
      'DefaultValue="核对台账"',
      `DefaultValue="${'长'.repeat(126)}"`,
      'a text of 126 characters, of 125 at most',
    ],
    [
      'an English tip of 251 characters',
      /Value="Opens the pane[^"]*"/,
      `Value="${'x'.repeat(251)}"`,
      'a text of 251 characters, of 250 at most',
    ],
    [
      'a label without English',
      /<bt:Override Locale="en-US" Value="Open pane" \/>/,
      '',
      'Open.Label has no text in en-US',
    ],
    [
      'a name without its resource',
      'resid="Check.Tip"',
      'resid="Check.Hint"',
      'names Check.Hint, which is not among the resources',
    ],
    [
      'a tip for a label',
      '<Label resid="Check.Label"',
      '<Label resid="Check.Tip"',
      'Label names Check.Tip, which stands in bt:LongStrings instead of bt:ShortStrings',
    ],
    [
      'a picture for an address',
      '<SourceLocation resid="Functions.Script.Url"',
      '<SourceLocation resid="Icon.16"',
      'which stands in bt:Images instead of bt:Urls',
    ],
    [
      'a resource that nothing uses',
      '</bt:Urls>',
      '<bt:Url id="More.Url" DefaultValue="https://localhost:3000/taskpane.html" /></bt:Urls>',
      'nothing uses More.Url',
    ],
    [
      'a resource given twice',
      '<bt:Url id="Functions.Script.Url"',
      '<bt:Url id="Page.Url"',
      'the id Page.Url is given twice',
    ],
    ['a resource whose id has 33 characters', /"Page\.Url"/g, `"${'P'.repeat(33)}"`, 'must have 1 to 32 characters'],
    [
      'a page that is not served',
      /taskpane\.html" \/>\s*<AppDomains>/,
      'pane.html" /><AppDomains>',
      'pane.html is not among the files that are served',
    ],
    [
      'a picture from elsewhere',
      'https://localhost:3000/assets/icon-80.png',
      'https://example.org/icon-80.png',
      'https://example.org/icon-80.png is not at https://localhost:3000',
    ],
    [
      'another domain let in',
      '<AppDomain>https://localhost:3000',
      '<AppDomain>https://example.org',
      'https://example.org is not at https://localhost:3000',
    ],
    [
      'a host whose name only begins alike',
      '<SupportUrl DefaultValue="https://localhost:3000/',
      '<SupportUrl DefaultValue="https://localhost:3000.example.org/',
      'is not at https://localhost:3000',
    ],
    [
      'a picture of the wrong size',
      'id="Check.32" DefaultValue="https://localhost:3000/assets/check-32.png"',
      'id="Check.32" DefaultValue="https://localhost:3000/assets/check-16.png"',
      'must be a PNG of 32 × 32, it is 16 × 16',
    ],
    [
      'a picture that is none',
      'id="Check.32" DefaultValue="https://localhost:3000/assets/check-32.png"',
      'id="Check.32" DefaultValue="https://localhost:3000/taskpane.html"',
      'it is none',
    ],
    [
      'an icon without its size 80',
      /<bt:Image size="80" resid="Check.80" \/>/,
      '',
      'an icon needs the sizes 16, 32, 80',
    ],
    [
      'functions in a page of their own',
      /<Page>\s*<SourceLocation resid="Page.Url"/,
      '<Page><SourceLocation resid="Functions.Script.Url"',
      'SourceLocation names Functions.Script.Url, the runtime Page.Url',
    ],
    [
      'a runtime that ends with the pane',
      'lifetime="long"',
      'lifetime="short"',
      'the runtime must have a long lifetime',
    ],
    [
      'a pane that opens another file',
      /<DefaultSettings>\s*<SourceLocation DefaultValue="https:\/\/localhost:3000\/taskpane.html"/,
      '<DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/functions.js"',
      'DefaultSettings opens https://localhost:3000/functions.js, the runtime https://localhost:3000/taskpane.html',
    ],
    ['an element that is not closed', '</Permissions>', '', 'the manifest is not well-formed'],
  ])('sees 1 fault: %s', (_, before, after, fault) => {
    expect(faultsAfter(before, after).filter((line) => line.includes(fault))).toHaveLength(1);
  });
});

// In a Node of its own: it loads modules that jest cannot.
const READ =
  "require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((read) => console.log(JSON.stringify(read)))";

describe('manifest.xml', () => {
  it('is read by Microsoft’s own reader: 1 host, 1 page, 2 languages', () => {
    const read = JSON.parse(
      execFileSync(process.execPath, ['-e', READ], {
        cwd: PROJECT_ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as object;
    expect(read).toMatchObject({
      displayName: '村积分',
      defaultLocale: 'zh-CN',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      version: `${version}.0`,
      officeAppType: 'TaskPaneApp',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
    expect(MANIFEST).toContain('Value="Village Points"');
  });
});
