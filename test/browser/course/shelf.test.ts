import { afterEach, expect, it } from 'vitest';
import { deviceShelf, readCourse } from '~/components/course/progress-shelf.ts';
import { noProgress } from '~/core/training/progress.ts';
import { forget, forgetAll, keep, readKept } from '~/device/kept.ts';
import { forgetDurably } from '~/device/kept-durably.ts';

const later = { ...noProgress, step: 2, at: 'later' };
const earlier = { ...noProgress, step: 1, at: 'earlier' };

afterEach(async () => {
	forgetAll();
	await forgetDurably();
});

it('what a crash took from one place comes back from the other, and the newer one counts', async () => {
	expect(await deviceShelf('try').keep(later)).toBe(true);
	forget('course', 'try');
	expect(await readCourse('try')).toEqual(later);
	keep('course', JSON.stringify(earlier), 'try');
	expect(await readCourse('try')).toEqual(later);
	keep('course', JSON.stringify({ ...earlier, step: 3 }), 'try');
	expect((await readCourse('try')).at).toBe('earlier');
});

it('reads what was kept before there were two places', async () => {
	keep('course', JSON.stringify({ ...noProgress, at: 'old' }), 'try');
	expect((await readCourse('try')).at).toBe('old');
});

it('is erased from both', async () => {
	await deviceShelf('try').keep(later);
	forgetAll();
	await forgetDurably();
	expect(readKept('course', 'try')).toBeNull();
	expect(await readCourse('try')).toEqual(noProgress);
});
