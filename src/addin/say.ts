// A sentence in place of the pane.

export function say(root: HTMLElement, sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  root.replaceChildren(paragraph);
}
