import { passedNow } from '~/core/training/course-standing.ts';
import { readProgress } from '~/core/training/read-progress.ts';
import { readKept } from '~/device/kept.ts';
import type { CourseOutline } from './course-outline.ts';

/** A course of which every module was passed on this device, and the day the last one was. */
export interface Completed {
	course: CourseOutline;
	day: string;
}

/** The courses that were completed on this device in their editions of today. */
export function readCompleted(courses: readonly CourseOutline[]): Completed[] {
	return courses.flatMap((course) => {
		const progress = readProgress(readKept('course', course.id));
		const days = course.modules.flatMap((module) => passedNow(module, progress)?.day ?? []);
		const last = days.toSorted().at(-1);
		return last !== undefined && days.length === course.modules.length
			? [{ course, day: last }]
			: [];
	});
}
