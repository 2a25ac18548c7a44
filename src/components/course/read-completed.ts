import { passedNow } from '~/core/training/course-standing.ts';
import type { CourseOutline } from './course-outline.ts';
import { readCourse } from './progress-shelf.ts';

/** A course of which every module was passed on this device, and the day the last one was. */
export interface Completed {
	course: CourseOutline;
	day: string;
}

/** The courses that were completed on this device in their editions of today. */
export async function readCompleted(courses: readonly CourseOutline[]): Promise<Completed[]> {
	const completed = await Promise.all(
		courses.map(async (course) => {
			const progress = await readCourse(course.id);
			const days = course.modules.flatMap((module) => passedNow(module, progress)?.day ?? []);
			const last = days.toSorted().at(-1);
			return last !== undefined && days.length === course.modules.length
				? [{ course, day: last }]
				: [];
		}),
	);
	return completed.flat();
}
