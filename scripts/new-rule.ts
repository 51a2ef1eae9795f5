// Lays the files of a new rule kind, and prints what is left to write: npm run new:rule NAME
import { BY_HAND, layRule } from './rule-files';

const [name] = process.argv.slice(2);
if (name === undefined) throw new Error('usage: npm run new:rule NAME (in kebab-case, like whole-units)');
console.log(['Laid:', ...layRule(process.cwd(), name).map((path) => `  ${path}`)].join('\n'));
console.log(['Left to write (docs/ARCHITECTURE.md, Adding things):', ...BY_HAND.map((path) => `  ${path}`)].join('\n'));
