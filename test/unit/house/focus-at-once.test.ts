import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What an effect does once it is drawn, up to its end: `useEffect(() => { … }, [` or all on one line. */
const lateEffect = /\buseEffect\(\(\) => (?:\{\n([\s\S]*?)\n\t\}, \[|([^{\n].*)\n)/g;

/** What it does by itself: not at what it listens for, nor where it is taken back, when something else is drawn already. */
const doneIn = (effect: string) =>
	effect.includes('addEventListener') ? '' : (effect.split('return () => {')[0] ?? '');

/**
 * An effect runs after the frame in which something is drawn, on a busy device much later. Whoever goes on meanwhile has
 * the focus elsewhere by then, and it would be taken from there: `useLayoutEffect` gives it before anything is seen.
 */
test('nothing takes the focus later than it is drawn', () => {
	const taking = globSync('src/components/**/*.{ts,tsx}').filter((file) =>
		[...readFileSync(file, 'utf8').matchAll(lateEffect)].some(([, block, line]) =>
			doneIn(block ?? line ?? '').includes('.focus('),
		),
	);
	expect(taking).toEqual([]);
});
