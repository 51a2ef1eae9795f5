// The functions' reference as Excel's help opens it: the one table of functions enters, functions.html leaves:
// one page that asks for nothing else, without any script.
import type { FunctionSpec } from '../src/functions/spec';
import { CHINESE_FUNCTIONS, FUNCTIONS, referenceId } from '../src/functions/table';
import { namesOf, written } from './function-docs';
import { FIRST_LINES, NOTES, OPENING, TITLE } from './function-introduction';

const STYLE = `
body { max-width: 46em; margin: 0 auto; padding: 1em; font: 1em/1.7 "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1f1f1f; background: #fff; overflow-wrap: break-word; }
h1, h2 { line-height: 1.3; }
h2 { margin: 2em 0 .5em; padding-top: .5em; border-top: 1px solid #ccc; }
h2 small { font-weight: normal; }
code { padding: .1em .3em; background: #f0f0f0; font-family: Consolas, "Noto Sans Mono CJK SC", monospace; }
dt { font-weight: bold; }
dd { margin: 0 0 .5em 1.5em; }
a { color: #0b5a9d; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1f1f1f; } code { background: #333; } h2 { border-color: #555; } a { color: #8cc8ff; } }
`;

/** The whole page; `chineseNames`: functions go by Chinese names too. */
export function composeFunctionPage(chineseNames = false): string {
  const others = chineseNames ? CHINESE_FUNCTIONS : [];
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${TITLE}</h1>
<p>${markup(OPENING)}</p>
<ol>
${FIRST_LINES.map(exampleItem).join('\n')}
</ol>
<ul>
${NOTES.map((note) => `<li>${markup(note)}</li>`).join('\n')}
</ul>
<ul>
${FUNCTIONS.map((spec) => `<li><a href="#${anchorOf(spec)}">${spec.name}</a> ${markup(spec.description)}</li>`).join('\n')}
</ul>
${FUNCTIONS.map((spec) =>
  sectionOf(
    spec,
    others.find((other) => referenceId(other) === spec.id),
  ),
).join('\n')}
</body>
</html>
`;
}

function anchorOf({ id }: FunctionSpec): string {
  return id.toLowerCase();
}

function sectionOf(spec: FunctionSpec, other: FunctionSpec | undefined): string {
  return `<h2 id="${anchorOf(spec)}">${spec.name}${other === undefined ? '' : ` <small>也可以写 ${other.name}</small>`}</h2>
<p><code>=VILLAGE.${spec.name}(${markup(namesOf(spec))})</code></p>
<p>${markup(`${spec.description}。结果是${spec.result.help}。`)}</p>
<dl>
${spec.parameters.map((parameter) => `<dt>${written(parameter)}</dt><dd>${markup(parameter.help)}</dd>`).join('\n')}
</dl>
<ul>
${spec.examples.map(exampleItem).join('\n')}
</ul>`;
}

function exampleItem({ formula, says }: { readonly formula: string; readonly says: string }): string {
  return `<li><code>${markup(formula)}</code>：${markup(says)}</li>`;
}

/** Text as HTML, what stands between ` marks as code. */
function markup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/`([^`]*)`/gu, '<code>$1</code>');
}
