// The namespaces that a workbook's own elements are written in: an address enters, whether it is one of them leaves.

const MAIN = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  // Some writers declare none.
  '',
]);

export function isMainNamespace(uri: string): boolean {
  return MAIN.has(uri);
}
