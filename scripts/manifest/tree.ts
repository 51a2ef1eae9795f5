// An add-in's manifest as a tree: its XML enters, elements with their line leave.
import { SaxesParser } from 'saxes';

export type Element = {
  /** With its prefix, as written: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** From 1. */
  readonly line: number;
};

type Growing = { -readonly [Key in keyof Element]: Element[Key] } & { children: Element[] };

/** Throws the parser's words when the text is not well-formed. */
export function manifestTree(text: string): Element {
  const top: Growing = { name: '', attributes: {}, children: [], text: '', line: 0 };
  const open: Growing[] = [top];
  const parser = new SaxesParser({ position: true, xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    open.push({ name, attributes: attributes, children: [], text: '', line: parser.line }),
  );
  parser.on('text', (piece) => {
    open[open.length - 1].text += piece;
  });
  parser.on('closetag', () => {
    const element = open.pop() as Growing;
    element.text = element.text.trim();
    open[open.length - 1].children.push(element);
  });
  parser.write(text).close();
  return top.children[0];
}

export function childOf(parent: Element, name: string): Element | undefined {
  return parent.children.find((child) => child.name === name);
}

/** The element and everything in it, in the order of the text, each with the names of what it stands in. */
export function everyElement(
  element: Element,
  within: readonly string[] = [],
): readonly { readonly element: Element; readonly within: readonly string[] }[] {
  return [{ element, within }, ...element.children.flatMap((child) => everyElement(child, [...within, element.name]))];
}
