// Brings a page or a context down to the level of Chromium 86: what came later leaves the language's and the page's own
// objects.

/** Runs where it is sent, before every script: it names nothing outside itself. */
export function removeNewerMembers(): void {
  const lists = 'at findLast findLastIndex toSorted toReversed toSpliced with';
  const newer: Readonly<Record<string, string>> = {
    '': 'structuredClone reportError scheduler navigation Iterator DisposableStack Float16Array Highlight URLPattern',
    Object: 'hasOwn groupBy',
    Map: 'groupBy',
    Array: 'fromAsync',
    'Array.prototype': lists,
    'Uint8Array.prototype.__proto__': lists,
    'String.prototype': 'at isWellFormed toWellFormed',
    RegExp: 'escape',
    Promise: 'withResolvers try',
    'Set.prototype': 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
    'Iterator.prototype': 'map filter take drop flatMap reduce toArray forEach some every find',
    'ArrayBuffer.prototype': 'transfer transferToFixedLength resize',
    Intl: 'Segmenter supportedValuesOf DurationFormat',
    AbortSignal: 'timeout any abort',
    'AbortSignal.prototype': 'throwIfAborted reason',
    URL: 'canParse parse',
    'Crypto.prototype': 'randomUUID',
    CSS: 'highlights',
    'Navigator.prototype': 'userAgentData scheduling virtualKeyboard',
    'Element.prototype': 'checkVisibility setHTMLUnsafe getHTML moveBefore',
    'HTMLElement.prototype': 'inert popover showPopover hidePopover togglePopover',
    'HTMLInputElement.prototype': 'showPicker',
    'HTMLSelectElement.prototype': 'showPicker',
    'HTMLDialogElement.prototype': 'requestClose',
    'Document.prototype': 'startViewTransition caretPositionFromPoint',
  };
  type Members = Readonly<Record<string, unknown>>;
  // Iterator is itself among them: the innermost first.
  for (const [path, names] of Object.entries(newer).reverse()) {
    const steps = path === '' ? [] : path.split('.');
    const holder = steps.reduce<unknown>((object, step) => (object as Members | undefined)?.[step], globalThis);
    if (holder === undefined) continue;
    for (const name of names.split(' ')) Reflect.deleteProperty(holder as object, name);
  }
}
