// Agile encryption (ECMA-376, MS-OFFCRYPTO 2.3.4.10 and after), as Excel has written it since 2010: its description
// in XML and a password enter, what decrypts the package leaves.
import { SaxesParser } from 'saxes';
import type { Ciphers, HashName } from './ciphers';
import { fitted, littleEndian, sameBytes, spunHash, type PackageKey } from './password-hash';

type Attributes = Readonly<Record<string, string>>;
type Method = {
  readonly hash: HashName;
  readonly hashSize: number;
  readonly keySize: number;
  readonly salt: Uint8Array;
};

const HASHES: Readonly<Record<string, HashName>> = {
  SHA1: 'SHA1',
  'SHA-1': 'SHA1',
  SHA256: 'SHA256',
  SHA384: 'SHA384',
  SHA512: 'SHA512',
};
/** Times that a password is hashed over; a description that asks for more was made to keep a machine busy. */
const MOST_SPINS = 1_000_000;
const SEGMENT = 4096;
/** Bytes that AES takes at once. */
const BLOCK = 16;
const VERIFIER_INPUT = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const VERIFIER_VALUE = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const KEY_VALUE = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);

/** `null` when the password is another one, or the method is none that is known. */
export function readAgileKey(description: Uint8Array, password: Uint8Array, ciphers: Ciphers): PackageKey | null {
  const { package: packageAttributes, password: passwordAttributes } = attributesIn(
    new TextDecoder().decode(description),
  );
  const inner = methodOf(packageAttributes);
  const outer = methodOf(passwordAttributes);
  const spins = Number(passwordAttributes.spinCount);
  if (inner === null || outer === null || !(spins >= 0 && spins <= MOST_SPINS)) return null;
  const spun = spunHash(password, { ...outer, spins }, ciphers);
  const opened = (block: Uint8Array, name: string): Uint8Array => {
    const key = fitted(ciphers.hash(outer.hash, [spun, block]), outer.keySize);
    const content = bytesOf(passwordAttributes[name]);
    return ciphers.decrypt(
      content.subarray(0, content.length - (content.length % BLOCK)),
      key,
      fitted(outer.salt, BLOCK),
    );
  };
  const verifier = ciphers.hash(outer.hash, [
    opened(VERIFIER_INPUT, 'encryptedVerifierHashInput').subarray(0, outer.salt.length),
  ]);
  const expected = opened(VERIFIER_VALUE, 'encryptedVerifierHashValue').subarray(0, outer.hashSize);
  if (!sameBytes(verifier, expected)) return null;
  const key = opened(KEY_VALUE, 'encryptedKeyValue').subarray(0, inner.keySize);
  if (key.length !== inner.keySize) return null;
  return (content) => decryptSegments(content, key, inner, ciphers);
}

/** Each segment is chained for itself, from a start that its number gives. */
function decryptSegments(content: Uint8Array, key: Uint8Array, { hash, salt }: Method, ciphers: Ciphers): Uint8Array {
  const whole = new Uint8Array(content.length);
  for (let at = 0, index = 0; at < content.length; at += SEGMENT, index += 1) {
    const start = fitted(ciphers.hash(hash, [salt, littleEndian(index)]), BLOCK);
    whole.set(ciphers.decrypt(content.subarray(at, at + SEGMENT), key, start), at);
  }
  return whole;
}

function attributesIn(xml: string): { readonly package: Attributes; readonly password: Attributes } {
  const found = { package: {}, password: {} };
  const parser = new SaxesParser({ xmlns: false });
  // What is broken leaves attributes out, and so no method.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'keyData') found.package = attributes;
    if (name.endsWith('encryptedKey') && 'encryptedKeyValue' in attributes && 'spinCount' in attributes)
      found.password = attributes;
  });
  parser.write(xml).close();
  return found;
}

function methodOf(attributes: Attributes): Method | null {
  const hash = HASHES[attributes.hashAlgorithm ?? ''];
  const keyBits = Number(attributes.keyBits);
  const known =
    hash !== undefined && attributes.cipherAlgorithm === 'AES' && attributes.cipherChaining === 'ChainingModeCBC';
  if (!known || Number(attributes.blockSize) !== BLOCK || ![128, 192, 256].includes(keyBits)) return null;
  return { hash, hashSize: Number(attributes.hashSize), keySize: keyBits / 8, salt: bytesOf(attributes.saltValue) };
}

/** Of a text in base 64; none when it is not. */
function bytesOf(text: string | undefined): Uint8Array {
  if (text === undefined || !/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return new Uint8Array(0);
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
