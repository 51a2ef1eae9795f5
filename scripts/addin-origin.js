// What a build must know, where the add-in will stand on the web above all:
// the manifest of the project and an origin enter, the manifest for that origin leaves.

/** Where `npm start` serves, and what manifest.xml says. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** The origin as browsers write it. Throws a sentence when it is none that Excel would accept. @param {string | undefined} text */
function readOrigin(text) {
  if (text === undefined || text.trim() === '')
    throw new Error(
      'ADDIN_ORIGIN is not set. Say where the add-in will be served: ADDIN_ORIGIN=https://points.example.org npm run build',
    );
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || url.protocol !== 'https:')
    throw new Error(
      `ADDIN_ORIGIN=${text}: it must begin with https:// and name a host. Excel loads an add-in over https only.`,
    );
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(
      `ADDIN_ORIGIN=${text}: name the host alone, such as ${url.origin}. The add-in stands at the top of its host.`,
    );
  return url.origin;
}

/** Whether functions go by Chinese names too. Throws a sentence for anything but 1 and 0. @param {string | undefined} text */
function readChineseNames(text) {
  const plain = text?.trim() ?? '';
  if (!['', '0', '1'].includes(plain))
    throw new Error(`CHINESE_NAMES=${text}: say 1 for functions by Chinese names too, or leave it out.`);
  return plain === '1';
}

/** @param {string} manifest @param {string} origin */
function manifestFor(manifest, origin) {
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, origin);
}

module.exports = { DEVELOPMENT_ORIGIN, manifestFor, readChineseNames, readOrigin };
