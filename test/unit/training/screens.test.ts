import { describe, expect, it } from 'vitest';
import { createStopwatch, sayClock } from '~/components/present/stopwatch.ts';
import { screensOf } from '~/core/training/screens.ts';
import { moduleOf } from './courses.ts';

describe('a course on a big screen', () => {
	it('has a screen for every section, case and thing to do, and one question for every aim', () => {
		const module = { ...moduleOf(2), do: { text: 'Do it.', link: '/today/', practice: null } };
		const course = {
			...{ id: 'try', version: 1, title: 'Try', purpose: '', audience: [], roles: [] },
			...{ pass: 80, valid: null, modules: [module, moduleOf(1)] },
		};
		expect(screensOf(course).map(({ kind }) => kind)).toEqual([
			...['opening', 'module', 'section', 'case', 'do', 'question', 'question'],
			...['module', 'section', 'case', 'question', 'end'],
		]);
	});

	it('begins its clock with the first part, keeps each part apart and stops when told', () => {
		const watch = createStopwatch();
		const spent: number[][] = [];
		const at = (second: number, act: (now: number) => void) => {
			act(second * 1000);
			spent.push([watch.spent('1', second * 1000), watch.total(second * 1000)]);
		};
		at(0, (now) => watch.turnTo('', now));
		at(60, (now) => watch.turnTo('1', now));
		at(90, (now) => watch.turnTo('2', now));
		at(100, (now) => watch.toggle(now));
		at(500, (now) => watch.turnTo('1', now));
		at(600, (now) => watch.toggle(now));
		at(605, (now) => watch.turnTo('', now));
		at(610, () => undefined);
		expect(spent).toEqual([
			...[
				[0, 0],
				[0, 0],
				[30, 30],
				[30, 40],
			],
			...[
				[30, 40],
				[30, 40],
				[35, 45],
				[35, 50],
			],
		]);
	});

	it.each([
		[0, '0:00'],
		[185, '3:05'],
		[3785, '1:03:05'],
	])('says %s seconds as %s', (seconds, said) => {
		expect(sayClock(seconds)).toBe(said);
	});
});
