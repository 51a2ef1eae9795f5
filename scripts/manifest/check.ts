// Whether Office would accept an add-in's manifest and find everything that it names:
// the manifest and the folder that is served enter, every fault leaves as a line.
// (Microsoft's own validator asks an online service.)
import { orderFaults } from './order';
import { pictureSize } from './picture-size';
import { LONGEST, resourceFaults, resourcesOf } from './resources';
import { childOf, everyElement, manifestTree, type Element } from './tree';

export type Served = {
  readonly manifest: string;
  /** `https://points.example.org` */
  readonly origin: string;
  /** Of package.json. */
  readonly version: string;
  /** The file of that path below the origin; `null` when there is none. */
  readonly file: (path: string) => Uint8Array | null;
};

const SIZES_OF_AN_ICON = ['16', '32', '80'];

/** In no case throws; no line means no fault. */
export function manifestFaults(served: Served): readonly string[] {
  let root: Element;
  try {
    root = manifestTree(served.manifest);
  } catch (error) {
    return [`the manifest is not well-formed: ${String(error)}`];
  }
  return [
    ...orderFaults(root),
    ...identityFaults(root, served),
    ...textFaults(root),
    ...resourceFaults(root),
    ...addressFaults(root, served),
    ...iconFaults(root, served),
    ...pageFaults(root),
  ];
}

function identityFaults(root: Element, { version }: Served): readonly string[] {
  const text = (name: string) => childOf(root, name)?.text ?? '';
  const names = everyElement(root)
    .filter(({ element }) => element.name === 'Control' || element.name === 'Group')
    .map(({ element }) => element);
  return [
    ...(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text('Id'))
      ? []
      : [`Id must be a GUID in small letters, not “${text('Id')}”`]),
    ...(text('Version') === `${version}.0`
      ? []
      : [`Version must be ${version}.0, as package.json says, not “${text('Version')}”`]),
    ...(text('DefaultLocale') === 'zh-CN' ? [] : [`DefaultLocale must be zh-CN, not “${text('DefaultLocale')}”`]),
    ...names.flatMap(({ attributes: { id = '' }, line, name }, at) => [
      ...(/^[\w.-]{1,125}$/.test(id)
        ? []
        : [`line ${line}: the id “${id}” of ${name} must have 1 to 125 letters, digits, dots`]),
      ...(names.findIndex(({ attributes }) => attributes.id === id) < at
        ? [`line ${line}: the id ${id} is given twice`]
        : []),
    ]),
  ];
}

/** Every text in Chinese and in English, and no longer than Office shows. */
function textFaults(root: Element): readonly string[] {
  const named = ['DisplayName', 'Description']
    .flatMap((name) => childOf(root, name) ?? [])
    .map((element) => ({ element, longest: LONGEST[element.name] }));
  const strings = resourcesOf(root)
    .filter(({ kind, id }) => LONGEST[kind] !== undefined && id !== 'Functions.Namespace')
    .map(({ kind, element }) => ({ element, longest: LONGEST[kind] }));
  return [...named, ...strings].flatMap(({ element, longest }) => {
    const english = element.children.find(({ attributes }) => attributes.Locale === 'en-US')?.attributes.Value;
    const texts = [element.attributes.DefaultValue ?? '', english ?? ''];
    return [
      ...(english === undefined
        ? [`line ${element.line}: ${element.attributes.id ?? element.name} has no text in en-US`]
        : []),
      ...texts
        .filter((text) => text.length > longest)
        .map((text) => `line ${element.line}: a text of ${text.length} characters, of ${longest} at most`),
    ];
  });
}

function addressFaults(root: Element, { origin, file }: Served): readonly string[] {
  return everyElement(root).flatMap(({ element: { name, attributes, text, line } }) => {
    const address = attributes.DefaultValue ?? attributes.Value ?? (name === 'AppDomain' ? text : '');
    if (!/^[a-z]+:/i.test(address)) return [];
    if (address !== origin && !address.startsWith(`${origin}/`))
      return [`line ${line}: ${address} is not at ${origin}`];
    return name === 'AppDomain' || file(address.slice(origin.length + 1)) !== null
      ? []
      : [`line ${line}: ${address} is not among the files that are served`];
  });
}

function iconFaults(root: Element, { origin, file }: Served): readonly string[] {
  const addresses = new Map(resourcesOf(root).map(({ id, element }) => [id, element.attributes.DefaultValue]));
  const sized = [
    ...[
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ].flatMap(([name, size]) => {
      const element = childOf(root, String(name));
      return element === undefined
        ? []
        : [{ address: element.attributes.DefaultValue, size: Number(size), line: element.line }];
    }),
    ...everyElement(root)
      .filter(({ element, within }) => element.name === 'bt:Image' && within.at(-1) === 'Icon')
      .map(({ element }) => ({
        address: addresses.get(element.attributes.resid),
        size: Number(element.attributes.size),
        line: element.line,
      })),
  ];
  const lists = everyElement(root)
    .filter(({ element }) => element.name === 'Icon')
    .flatMap(({ element }) => {
      const sizes = element.children.map(({ attributes }) => attributes.size);
      return SIZES_OF_AN_ICON.every((size) => sizes.includes(size))
        ? []
        : [`line ${element.line}: an icon needs the sizes ${SIZES_OF_AN_ICON.join(', ')}`];
    });
  return [
    ...lists,
    ...sized.flatMap(({ address, size, line }) => {
      const bytes = address?.startsWith(`${origin}/`) ? file(address.slice(origin.length + 1)) : null;
      if (bytes === null) return [];
      const found = pictureSize(bytes);
      return found?.width === size && found.height === size
        ? []
        : [
            `line ${line}: ${address} must be a PNG of ${size} × ${size}, it is ${found === null ? 'none' : `${found.width} × ${found.height}`}`,
          ];
    }),
  ];
}

/** One page for all: the runtime, the functions, the buttons and the pane must mean the same one, or Excel starts
 * several. */
function pageFaults(root: Element): readonly string[] {
  const elements = everyElement(root);
  const pages = elements.filter(
    ({ element, within }) =>
      element.name === 'FunctionFile' ||
      element.name === 'Runtime' ||
      (element.name === 'SourceLocation' && ['Page', 'Action'].includes(within.at(-1) ?? '')),
  );
  const runtime = elements.find(({ element }) => element.name === 'Runtime')?.element;
  const address = resourcesOf(root).find(({ id }) => id === runtime?.attributes.resid)?.element.attributes.DefaultValue;
  const first = elements.find(
    ({ element, within }) => element.name === 'SourceLocation' && within.at(-1) === 'DefaultSettings',
  )?.element.attributes.DefaultValue;
  return [
    ...pages
      .filter(({ element }) => element.attributes.resid !== runtime?.attributes.resid)
      .map(
        ({ element: { name, attributes, line } }) =>
          `line ${line}: ${name} names ${attributes.resid}, the runtime ${runtime?.attributes.resid}`,
      ),
    ...(runtime?.attributes.lifetime === 'long' ? [] : ['the runtime must have a long lifetime']),
    ...(address === first ? [] : [`DefaultSettings opens ${first}, the runtime ${address}`]),
  ];
}
