import '~/components/course/answers.css';
import '~/components/course/course.css';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Asking } from '~/components/course/Asking.tsx';
import { ModuleList } from '~/components/course/ModuleList.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { beginModule } from '~/core/training/take-module.ts';
import type { Item } from '~/core/training/course.ts';
import { itemOf, moduleOf } from '../../unit/training/courses.ts';

const place = document.createElement('main');
document.body.append(place);
const words = {
	'course.state_passed': 'Passed · {day}',
	'course.is_right': 'right',
	'course.is_wrong': 'wrong',
};
const options = { a: 'The next working day', b: 'What is holding it up', c: 'Communication' };

afterEach(async () => {
	render(null, place);
	document.documentElement.style.fontSize = '';
	await page.viewport(414, 896);
});

/** How much wider than a small phone it is where letters are twice as large, in pixels. */
async function widerThanPhone(content: preact.ComponentChild): Promise<number> {
	await page.viewport(320, 640);
	document.documentElement.style.fontSize = '200%';
	render(
		<WordsProvider words={words} locale="en">
			<div class="gt-course">{content}</div>
		</WordsProvider>,
		place,
	);
	await expect.poll(() => place.textContent).not.toBe('');
	return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

it.each(['one', 'several', 'order'] as const)(
	'with letters twice as large, an answered question of %s is no wider than a small phone',
	async (kind) => {
		// The question is of the kind asked for; its options are as long as real ones.
		const item = { ...itemOf(kind), options } as Item;
		const module = { ...moduleOf(1), objectives: [{ id: 'aim', text: 'Aim', items: [item] }] };
		const given = { codes: ['a', 'b', 'c'] };
		const own = { ...beginModule(module, '1'), open: { item: kind, given, isRight: false } };
		const asking = <Asking {...{ module, item, own }} pages={[]} onTake={() => {}} />;
		expect(await widerThanPhone(asking)).toBe(0);
	},
);

it('with letters twice as large, the list of parts is no wider than a small phone', async () => {
	const module = { ...moduleOf(1), title: 'Three limits, one statement' };
	const passed = { module: [{ edition: '1', day: '2026-11-28', isRecorded: true }] };
	const course = {
		...{ id: 'try', version: 1, title: 'Try', purpose: 'Try.', audience: [], roles: [] },
		...{ pass: 80, valid: null, modules: [module] },
	};
	const progressing = {
		...{ progress: { at: null, modules: {}, passed }, isRead: true, isKept: true },
		...{ open() {}, take() {}, record() {}, did() {} },
	};
	const list = <ModuleList {...{ course, progressing }} register={null} certificate={null} />;
	expect(await widerThanPhone(list)).toBe(0);
});
