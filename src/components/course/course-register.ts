/** The register of completions, as a course's page knows it. */
export interface CourseRegister {
	/** Its tracker. */
	id: string;
	/** Its page. */
	href: string;
	title: string;
	departments: { code: string; label: string }[];
	/** What the staff number is called where the company has switched it on; `null` = it is not asked. */
	person: string | null;
}

/** What was passed, as the register takes it. */
export interface Completion {
	course: string;
	module: string;
	edition: string;
	/** `2026-11-27`. */
	day: string;
}
