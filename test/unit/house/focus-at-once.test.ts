import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What an effect does once it is drawn, up to its end: `useEffect(() => { … }, [` or all on one line, also where it begins on a line of its own. */
const lateEffect =
	/\buseEffect\((?:\n(\t+))?\s*\(\) =>\s+(?:\{\n([\s\S]*?)\n(?:\1|\t)\},\s*\[|([^{\n].*)\n)/g;

/** What it does by itself: not at what it listens for, nor where it is taken back, when something else is drawn already. */
const doneIn = (effect: string) =>
	effect.includes('addEventListener') ? '' : (effect.split('return () => {')[0] ?? '');

/** A modal dialog that opens takes the focus, and so does what is called after it. */
const takesFocus = (source: string) =>
	/\buseEffect\(\w*focus\w*[,)]/i.test(source) ||
	[...source.matchAll(lateEffect)].some(([, , block, line]) =>
		/\.(?:focus|showModal)\(/.test(doneIn(block ?? line ?? '')),
	);

/**
 * An effect runs after the frame in which something is drawn, on a busy device much later. Whoever goes on meanwhile has
 * the focus elsewhere by then, and it would be taken from there: `useLayoutEffect` gives it before anything is seen.
 */
test('nothing takes the focus later than it is drawn', () => {
	const taking = globSync('src/components/**/*.{ts,tsx}').filter((file) =>
		takesFocus(readFileSync(file, 'utf8')),
	);
	expect(taking).toEqual([]);
});

test.each([
	'\tuseEffect(() => {\n\t\ttitle.focus();\n\t}, [asked]);\n',
	'\tuseEffect(() => title.focus(), [asked]);\n',
	'\tuseEffect(\n\t\t() => {\n\t\t\ttitle.focus();\n\t\t},\n\t\t[asked],\n\t);\n',
	'\tuseEffect(\n\t\t() => title.focus(),\n\t\t[asked],\n\t);\n',
	'\tuseEffect(focusWanted);\n',
	'\tuseEffect(() => {\n\t\tdialog?.showModal();\n\t\treturn () => {\n\t\t\tdialog?.close();\n\t\t};\n\t}, []);\n',
])('and is seen however it is laid out: %j', (effect) => {
	expect(takesFocus(effect)).toBe(true);
	expect(takesFocus(effect.replace('useEffect', 'useLayoutEffect'))).toBe(false);
});
