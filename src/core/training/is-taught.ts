import type { RawCourse } from './course-schema.ts';
import { type Company, localiseCourse } from './localise-course.ts';

/** Whether a company teaches a course: one is left out whose pages are off, or whose tool or role it does without. */
export function isTaught(raw: RawCourse, has: Company['has']): boolean {
	return localiseCourse('', raw, undefined, { ...nobody, has }).modules.length > 0;
}

/** Says everything as it is written: what is asked is only what there is. */
const nobody: Omit<Company, 'has'> = {
	say: (words) => words,
	limit: () => ({ value: 1, unit: 'hours', isWorking: false, text: '' }),
	amount: () => '',
	material: () => null,
	pass: 0,
};
