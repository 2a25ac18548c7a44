import { beforeEach, expect, it } from 'vitest';
import { forgetAll, readKept } from '~/device/kept.ts';

const steps =
	'<li><strong>One</strong>. Do it.</li><li><strong>Two</strong>. <a href="#">Tool</a></li>';
let visit = 0;

/** The page opened once more: its script runs anew over the same list. */
async function open(): Promise<HTMLInputElement[]> {
	document.body.innerHTML = `<section data-ticks="newcomer" data-done="# done"><ol>${steps}</ol><output hidden></output></section>`;
	visit += 1;
	await import(/* @vite-ignore */ `/src/components/handbook/tick-list.ts?visit=${visit}`);
	return [...document.querySelectorAll('input')];
}

const told = () => document.querySelector('output');

beforeEach(() => forgetAll());

it('gives every step a box that bears its name, empty at first, and says nothing yet', async () => {
	const boxes = await open();
	expect(boxes.map(({ labels, checked }) => [labels?.[0]?.textContent, checked])).toEqual([
		['One', false],
		['Two', false],
	]);
	expect(told()?.hidden).toBe(true);
});

it('keeps ticks on the device until everything is erased', async () => {
	(await open())[1]?.click();
	expect(told()?.value).toBe('1 / 2 done');
	expect((await open()).map(({ checked }) => checked)).toEqual([false, true]);
	expect(told()?.value).toBe('1 / 2 done');
	forgetAll();
	expect((await open()).map(({ checked }) => checked)).toEqual([false, false]);
});

it('ticks a step whose own tool was used, once, and leaves what a person unticked', async () => {
	const boxes = await open();
	const use = () =>
		document.querySelector('a')?.dispatchEvent(new Event('done', { bubbles: true }));
	use();
	expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
	expect(readKept('ticks', 'newcomer')).toBe('1');
	boxes[1]?.click();
	expect((await open()).map(({ checked }) => checked)).toEqual([false, false]);
});
