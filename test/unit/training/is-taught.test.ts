import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCourses } from '../../../integrations/content/find-course-mistakes.ts';
import { hasIn } from '~/core/training/has-in.ts';
import { isTaught } from '~/core/training/is-taught.ts';

const courses = readCourses(fileURLToPath(new URL('../../..', import.meta.url)));
const taught = (company: Parameters<typeof hasIn>[0]) =>
	courses.filter(({ raw }) => isTaught(raw, hasIn(company))).map(({ id }) => id);

describe('a course', () => {
	it('is taught where the company has what it is about', () => {
		expect(taught({})).toEqual(courses.map(({ id }) => id));
		expect(taught({})).toContain('pilot');
	});

	it('is taught where the company’s file says nothing behind a property’s colon', () => {
		const empty = { pages_off: null, tools: null, roles: null, departments: null };
		expect(taught(empty)).toEqual(courses.map(({ id }) => id));
	});

	it('is not where all its pages are off, and every other is', () => {
		const rest = courses.map(({ id }) => id).filter((id) => id !== 'pilot');
		expect(taught({ pages_off: ['pilot'] })).toEqual(rest);
	});
});
