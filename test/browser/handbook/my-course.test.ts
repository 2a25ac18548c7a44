import { afterEach, expect, it } from 'vitest';
import { noProgress } from '~/core/training/progress.ts';
import { forgetAll, keep } from '~/device/kept.ts';

const pass = (isRecorded: boolean, edition = '1') => [{ edition, day: '2026-11-27', isRecorded }];
const steps = `
	<ol><li><small data-my-course="try" data-parts='[["a","1"],["b","1"]]' data-words="{passed} / 2">?</small></li>
	<li><small data-my-course="try" data-recorded="" data-parts='[["a","1"],["b","1"]]'>?</small></li></ol>`;

afterEach(() => {
	forgetAll();
	document.body.replaceChildren();
});

it.each([
	['nothing is passed', {}, '', []],
	['a part is passed', { a: pass(true) }, '1 / 2', []],
	['a part was passed in an edition of before', { a: pass(true, '0'), b: pass(true) }, '1 / 2', []],
	['all is passed', { a: pass(true), b: pass(false) }, '2 / 2', [0]],
	['all is recorded', { a: pass(true), b: pass(true) }, '2 / 2', [0, 1]],
])('a step ticks itself off with its course: %s', async (_, passed, said, done) => {
	keep('course', JSON.stringify({ ...noProgress, passed }), 'try');
	document.body.innerHTML = steps;
	const items = [...document.querySelectorAll('li')];
	const ticked: number[] = [];
	for (const [at, item] of items.entries()) item.addEventListener('done', () => ticked.push(at));
	await import('~/components/handbook/my-course.ts');
	dispatchEvent(new Event('pageshow'));
	await expect.poll(() => items.map((item) => item.textContent)).toEqual([said, '']);
	expect(ticked).toEqual(done);
});
