import { render } from 'preact';
import { page } from 'vitest/browser';
import { parse } from 'yaml';
import { readProgress } from '~/core/training/read-progress.ts';
import CourseIsland from '~/components/course/CourseIsland.tsx';
import { readKept } from '~/device/kept.ts';
import wordsText from '~/content/i18n/zh-CN/course.yml?raw';
import { itemOf, moduleOf } from '../../unit/training/courses.ts';

const words = Object.fromEntries(
	Object.entries(parse(wordsText) as Record<string, string>).map(([key, word]) => [
		`course.${key}`,
		word,
	]),
);
export const course = {
	id: 'try',
	version: 1,
	title: 'Try',
	purpose: 'Try.',
	audience: [],
	roles: [],
	pass: 80,
	valid: null,
	modules: [
		{
			...moduleOf(0),
			objectives: [
				{
					id: 'aim',
					text: 'Order',
					items: [itemOf('order'), { ...itemOf('order'), id: 'order_2' }],
				},
				{ id: 'other', text: 'Number', items: [itemOf('number')] },
			],
		},
	],
};

let place: HTMLElement | null = null;

/** The page as it is opened anew: all it knows is what the device has kept. */
export function open(taken = course): void {
	close();
	place = document.createElement('main');
	document.body.append(place);
	render(
		<CourseIsland
			{...{ course: taken, words }}
			pages={[]}
			register={null}
			certificate="/courses/certificate/"
			locale="zh-CN"
		/>,
		place,
	);
}

export function close(): void {
	if (place) render(null, place);
	place?.remove();
	place = null;
}

export const press = (name: string | RegExp) =>
	page.getByRole('button', { name, exact: true }).click();
export const kept = () => readProgress(readKept('course', 'try'));
