import { manifestFor, readChineseNames, readOrigin } from '../../scripts/addin-origin.js';

describe('readOrigin', () => {
  it.each([
    ['https://points.example.org', 'https://points.example.org'],
    [' https://points.example.org/ ', 'https://points.example.org'],
    ['https://Points.Example.org:8443', 'https://points.example.org:8443'],
  ])('reads 1 origin of %p', (text, origin) => {
    expect(readOrigin(text)).toBe(origin);
  });

  it.each([
    [undefined, /ADDIN_ORIGIN is not set/],
    ['', /ADDIN_ORIGIN is not set/],
    ['points.example.org', /must begin with https/],
    ['http://points.example.org', /must begin with https/],
    ['https://', /must begin with https/],
    ['https://points.example.org/village', /name the host alone, such as https:\/\/points.example.org\./],
    ['https://a:b@points.example.org', /name the host alone/],
  ])('refuses %p with 1 sentence', (text, sentence) => {
    expect(() => readOrigin(text)).toThrow(sentence);
  });
});

describe('readChineseNames', () => {
  it('is off unless it is 1', () => {
    expect([undefined, '', '0', '1', ' 1 '].map(readChineseNames)).toEqual([false, false, false, true, true]);
  });

  it('refuses 1 word that is neither', () => {
    expect(() => readChineseNames('yes')).toThrow('CHINESE_NAMES=yes: say 1');
  });
});

describe('manifestFor', () => {
  it('moves 2 addresses to the origin', () => {
    expect(
      manifestFor('<a b="https://localhost:3000/x"/><c>https://localhost:3000</c>', 'https://points.example.org'),
    ).toBe('<a b="https://points.example.org/x"/><c>https://points.example.org</c>');
  });
});
