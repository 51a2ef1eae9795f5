// Which namespace a prefix stands for: the declarations of the open elements enter, the address of a prefix leaves.
import { Malformed } from './malformed';
import type { StartTag } from './start-tag';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

type Scope = {
  readonly parent: Scope | null;
  /** How deep the element is that declares it. */
  readonly depth: number;
  readonly uris: ReadonlyMap<string, string>;
};

const OUTERMOST: Scope = {
  parent: null,
  depth: 0,
  uris: new Map([
    ['xml', XML],
    ['', ''],
  ]),
};

export class Namespaces {
  private scope = OUTERMOST;

  /** Whether no element below the root declares anything. */
  get isRoots(): boolean {
    return this.scope.depth <= 1;
  }

  /** Takes what the tag of an element at that depth declares. Throws Malformed. */
  open(tag: StartTag, depth: number): void {
    const uris = new Map<string, string>();
    for (let index = 0; index < tag.count; index += 1) {
      const { prefix, local, text } = tag.attributes[index];
      if (prefix === 'xmlns') uris.set(local, checked(local, tag.valueOf(index)));
      else if (text === 'xmlns') uris.set('', checked('', tag.valueOf(index)));
    }
    this.scope = { parent: this.scope, depth, uris };
  }

  /** Forgets what an element at that depth declared. */
  close(depth: number): void {
    if (this.scope.depth === depth && this.scope.parent !== null) this.scope = this.scope.parent;
  }

  /** Throws Malformed for a prefix that nothing declares. */
  uriOf(prefix: string): string {
    for (let scope: Scope | null = this.scope; scope !== null; scope = scope.parent) {
      const uri = scope.uris.get(prefix);
      if (uri !== undefined) return uri;
    }
    throw new Malformed();
  }

  /** Throws Malformed where an attribute's prefix is not declared, or two attributes are one by their namespaces. */
  checkAttributes(tag: StartTag): void {
    const seen = new Set<string>();
    for (let index = 0; index < tag.count; index += 1) {
      const { prefix, local } = tag.attributes[index];
      if (prefix === '' || prefix === 'xmlns') continue;
      const name = `${local} ${this.uriOf(prefix)}`;
      if (seen.has(name)) throw new Malformed();
      seen.add(name);
    }
  }
}

function checked(prefix: string, uri: string): string {
  const own = prefix === 'xml';
  if (prefix === 'xmlns' || own !== (uri === XML) || uri === XMLNS || (uri === '' && prefix !== ''))
    throw new Malformed();
  return uri;
}
