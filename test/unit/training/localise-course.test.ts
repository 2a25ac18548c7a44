import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCourses } from '../../../integrations/content/find-course-mistakes.ts';
import { type Company, localiseCourse } from '~/core/training/localise-course.ts';
import { markItem } from '~/core/training/mark-item.ts';
import { sayLimits } from '~/core/training/say-limits.ts';

const course = readCourses(fileURLToPath(new URL('../../..', import.meta.url))).find(
	({ id }) => id === 'meetings',
);

/** A company whose agendas go out so many hours ahead. */
const company = (hours: number, more: Partial<Company> = {}): Company => ({
	say: (words) =>
		sayLimits(
			words,
			new Map([
				['agenda_notice', `${hours} hours`],
				['minutes_sent', '24 hours'],
			]),
			{},
		),
	limit: () => ({ value: hours, unit: 'hours', isWorking: false, text: `${hours} hours` }),
	amount: (value, unit) => `${value} ${unit}`,
	has: () => true,
	material: () => null,
	pass: 80,
	...more,
});

const made = (hours: number, more?: Partial<Company>) => {
	if (!course) throw new Error('The course of meetings is gone.');
	return localiseCourse('meetings', course.raw, course.words.get('en'), company(hours, more));
};
const notice = (hours: number) =>
	made(hours)
		.modules.flatMap(({ objectives }) => objectives.flatMap(({ items }) => items))
		.find(({ id }) => id === 'prepare_notice') ?? expect.fail();

describe('a limit of the company that was changed', () => {
	it('changes what the course says, and what is right', () => {
		expect(notice(12).why).toContain('At least 12 hours ahead');
		expect(notice(24).why).toContain('At least 24 hours ahead');
		expect(markItem(notice(12), { number: '12', unit: 'hours' })).toBe(true);
		expect(markItem(notice(24), { number: '12', unit: 'hours' })).toBe(false);
	});

	it('is said in words nobody knows as a mistake', () => {
		expect(() => sayLimits('<limit nothing>', new Map(), {})).toThrow('there is no "nothing"');
		expect(sayLimits('<AsIs>8 hours</AsIs> and <threshold scores>', new Map(), { scores: 5 })).toBe(
			'8 hours and 5',
		);
	});
});

describe('a page that was changed', () => {
	const editionOf = (version: string | null) =>
		made(24, { material: () => version }).modules.map(({ edition }) => edition);

	it('is a new edition of the modules that teach it where the rule is another, and of no other', () => {
		expect(editionOf(null)).toEqual(['1']);
		expect(editionOf('1.2')).toEqual(['1+1.2']);
		expect(
			made(24, { material: (page) => (page === 'everyone/why' ? '1.2' : null) }).modules[0]
				?.edition,
		).toBe('1');
	});
});

describe('what the company has not', () => {
	it('is left out, and a module nobody can read goes with it', () => {
		const has: Company['has'] = (_, pages) => !pages.includes('everyone/good-meetings');
		expect(made(24, { has }).modules).toEqual([]);
		const noTool: Company['has'] = (_, pages) => !pages.includes('trackers/meetings/');
		expect(made(24, { has: noTool }).modules[0]?.do).toBeNull();
	});
});
