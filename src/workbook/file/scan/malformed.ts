// What a scanner throws where a text is no XML, or not the XML that a worksheet is:
// whoever scans a part catches it and says which.

export class Malformed extends Error {
  constructor() {
    super('the part is not well-formed');
    this.name = 'Malformed';
  }
}
