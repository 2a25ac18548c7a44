import type { Course } from './course.ts';

/** What a course for a learning platform is made of: one course in one language, with nothing left to fetch. */
export interface CoursePackage {
	course: Course;
	/** The handbook's pages, for questions that are looked up. */
	pages: { page: string; title: string }[];
	/** Sentences of the areas course and lessons. */
	words: Record<string, string>;
	locale: string;
}
