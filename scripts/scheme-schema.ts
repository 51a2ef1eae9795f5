// The published JSON Schema of scheme files: the engine's own shape, with the Chinese titles and hints
// that an editor shows.
import { toJsonSchema } from '@valibot/to-json-schema';
import { schemeFile } from '../src/engine/scheme/shape';
import { EARNER_NOUNS, saidOf } from '../src/engine/wording/earner-nouns';
import { SCHEME_WORDS, schemeField } from '../src/engine/wording/plan/scheme-fields';

type Node = { [key: string]: unknown };

/** The text of schemes/scheme.schema.json. Throws when a key or a word of the shape has no Chinese. */
export function composeSchemeSchema(): string {
  const schema = toJsonSchema(schemeFile, { ignoreActions: ['check'] }) as Node;
  return `${JSON.stringify(annotated(schema, ''), null, 2)}\n`;
}

/** The node with title and description in front, and so for everything inside it. */
function annotated(node: Node, pattern: string): Node {
  const field = schemeField(pattern);
  // The entries of a list are described by the list itself.
  const heading: Node =
    field === null ? {} : { title: field.title, description: saidOf(field.text, EARNER_NOUNS.household) };
  if (field === null && !pattern.endsWith('[]')) throw new Error(`no Chinese for the key ${pattern}`);
  return { ...heading, ...inner(node, pattern) };
}

function inner(node: Node, pattern: string): Node {
  const { properties, items, anyOf, oneOf, ...rest } = node;
  const result: Node = { ...rest, ...wordHints(node) };
  if (properties !== undefined) {
    const prefix = pattern === '' ? '' : `${pattern}.`;
    result.properties = Object.fromEntries(
      Object.entries(properties as Node).map(([key, value]) => [key, annotated(value as Node, `${prefix}${key}`)]),
    );
  }
  if (items !== undefined) result.items = annotated(items as Node, `${pattern}[]`);
  if (anyOf !== undefined) result.anyOf = (anyOf as Node[]).map((choice) => inner(choice, pattern));
  if (oneOf !== undefined) result.oneOf = (oneOf as Node[]).map((choice) => inner(choice, pattern));
  return result;
}

/** What each word to choose from means, as editors list it. */
function wordHints(node: Node): Node {
  const words = (node.enum ?? (node.const === undefined ? [] : [node.const])) as readonly string[];
  const unknown = words.filter((word) => !Object.hasOwn(SCHEME_WORDS, word));
  if (unknown.length > 0) throw new Error(`no Chinese for ${unknown.join(', ')}`);
  return words.length === 0 ? {} : { enumDescriptions: words.map((word) => SCHEME_WORDS[word]) };
}
