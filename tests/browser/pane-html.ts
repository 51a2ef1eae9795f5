// A page for the pane by itself, with its looks in it.
import { readFileSync } from 'node:fs';

const LOOKS = ['src/addin/page.css', 'src/taskpane/pane.css'].map((file) => readFileSync(file, 'utf8')).join('\n');

export const PANE_HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>村积分</title><style>${LOOKS}</style></head><body><div id="root"></div></body></html>`;
