import { fileURLToPath } from 'node:url';
import { findCrossings } from './fences/find-crossings.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const crossings = await findCrossings(path('..'), path('../.cache/fences'));
for (const { from, to, rule, remedy, circle } of crossings) {
	const what = circle.length > 0 ? circle.join('\n    → ') : `${from}\n    → ${to}`;
	console.error(`${what}\n  ${rule}. ${remedy}\n`);
}
if (crossings.length > 0) {
	console.error(`${crossings.length} imports cross a fence of the house.`);
	process.exitCode = 1;
}
