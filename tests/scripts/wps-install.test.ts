import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OURS =
  '  <jsplugin name="VillagePoints" type="et" url="VillagePoints_9.9.9" version="9.9.9" enable="enable" install="null" customDomain=""/>\n';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n';
const OTHERS =
  '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<jsplugins>\r\n  <jspluginonline name="别家" type="wps" url="http://h/a/" enable="true"/>\r\n  <jsplugin name="VillagePointsPlus" type="et" url="x_1" enable="enable"/>\r\n</jsplugins>\r\n';

/** A home and a stick with the add-in, in a folder with a space and Chinese in its name. */
class Home {
  readonly path = mkdtempSync(join(tmpdir(), '张 三-'));
  readonly stick = join(this.path, '优 盘');
  constructor(readonly wps = '.local/share/Kingsoft/wps') {
    mkdirSync(join(this.stick, 'VillagePoints_9.9.9'), { recursive: true });
    writeFileSync(join(this.stick, 'VillagePoints_9.9.9', 'manifest.xml'), '<JsPlugin/>');
    copyFileSync(join(__dirname, '../../scripts/wps/install.sh'), join(this.stick, 'install.sh'));
  }
  get addins(): string {
    return join(this.path, this.wps, 'jsaddons');
  }
  get list(): string {
    return readFileSync(join(this.addins, 'publish.xml'), 'utf8');
  }
  has(list: string): void {
    mkdirSync(join(this.addins, 'VillagePoints_0.0.9'), { recursive: true });
    writeFileSync(join(this.addins, 'publish.xml'), list);
  }
  run(...args: readonly string[]): number | null {
    const env = { ...process.env, HOME: this.path, VILLAGE_POINTS_ROOT: '1' };
    return spawnSync('sh', [join(this.stick, 'install.sh'), ...args], { env }).status;
  }
}

describe('install.sh', () => {
  it('makes 1 entry in a home without any, is safe to run twice, and is undone', () => {
    const home = new Home();
    expect([home.run(), home.run()]).toEqual([0, 0]);
    expect(home.list).toBe(`${HEAD}${OURS}</jsplugins>\n`);
    expect(readdirSync(home.addins)).toEqual(['VillagePoints_9.9.9', 'publish.xml']);
    expect(home.run('--remove')).toBe(0);
    expect(home.list).toBe(`${HEAD}</jsplugins>\n`);
    expect(readdirSync(home.addins)).toEqual(['publish.xml']);
  });

  it("leaves 2 other makers' entries byte for byte, and replaces an older version of ours", () => {
    const home = new Home();
    home.has(OTHERS);
    expect(home.run()).toBe(0);
    expect(home.list).toBe(OTHERS.replace('</jsplugins>', `${OURS}</jsplugins>`));
    expect(readdirSync(home.addins)).toEqual(['VillagePoints_9.9.9', 'publish.xml']);
    expect(home.run('--remove')).toBe(0);
    expect(home.list).toBe(OTHERS);
  });

  it('changes 0 bytes of a list that it cannot read, and uses the folder as WPS spelled it', () => {
    const home = new Home('.local/share/kingsoft/wps');
    home.has('broken');
    expect(home.run()).toBe(1);
    expect(home.list).toBe('broken');
    expect(existsSync(join(home.addins, 'VillagePoints_0.0.9'))).toBe(true);
  });
});
