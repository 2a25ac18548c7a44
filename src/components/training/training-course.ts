/** A course as its completions are shown, or the pages of an audience that are read and confirmed. Plain JSON. */
export interface TrainingCourse {
	id: string;
	title: string;
	/** Its page. */
	href: string;
	/** Months a pass holds; `null` = for good. */
	valid: number | null;
	/** Everybody is to take it: without a list, the company's head-counts are who is to be trained. */
	isForAll: boolean;
	/** Its modules are pages that are read and confirmed. */
	isOfPages: boolean;
	/** The company has switched on that its records name a staff number. */
	isNamed: boolean;
	modules: { id: string; title: string; edition: string }[];
}

/** A department and all it is called in lists. Plain JSON. */
export interface TrainingDepartment {
	code: string;
	label: string;
	names: string[];
}
