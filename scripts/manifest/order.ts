// The order in which a manifest's elements must stand: Office refuses a manifest for one out of place, without saying
// which.
import { everyElement, type Element } from './tree';

/** Children in their order; `?` may be left out, `+` stands once or more. What is not listed here we do not use. */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  'OfficeApp/Hosts': 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'VersionOverrides/Hosts': 'Host+',
  'VersionOverrides/Hosts/Host': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  'AllFormFactors/ExtensionPoint': 'Script Page Metadata Namespace',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  'DesktopFormFactor/ExtensionPoint': 'OfficeTab',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
};

/** One line a fault: `line 12: …`. */
export function orderFaults(root: Element): readonly string[] {
  return everyElement(root).flatMap(({ element, within }) => {
    const wanted = childrenWanted([...within, element.name]);
    if (wanted === undefined) return [];
    const found = element.children.map(({ name }) => name).join(' ');
    return patternOf(wanted).test(`${found} `)
      ? []
      : [`line ${element.line}: ${element.name} must hold, in this order: ${wanted}; it holds: ${found || 'nothing'}`];
  });
}

/** The rule with the longest path that ends where the element stands. */
function childrenWanted(path: readonly string[]): string | undefined {
  const tails = path.map((_, from) => path.slice(from).join('/'));
  return tails.map((tail) => CHILDREN[tail]).find((wanted) => wanted !== undefined);
}

function patternOf(wanted: string): RegExp {
  const parts = wanted.split(' ').map((word) => {
    const [, name, mark] = /^(.*?)([?+]?)$/.exec(word) as RegExpExecArray;
    return `(?:${name} )${mark}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}
