/** As much of a course as a list of them shows. */
export interface CourseOutline {
	id: string;
	version: number;
	href: string;
	title: string;
	purpose: string;
	minutes: number;
	/** Whose it is; none = everybody's. */
	roles: string[];
	valid: number | null;
	modules: { id: string; edition: string; minutes: number }[];
}
