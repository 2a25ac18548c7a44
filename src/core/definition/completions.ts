/** Which fields of a tracker take what a course writes when a module was passed. */
export interface Completions {
	course: string;
	module: string;
	edition: string;
	day: string;
	department: string;
	/** Left out: no record names a person. */
	person?: string | undefined;
}
