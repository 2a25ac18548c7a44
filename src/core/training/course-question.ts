/** A question of a course, as HR counts hands for it. Plain JSON. */
export interface CourseQuestion {
	id: string;
	/** The module it is of. */
	module: string;
	ask: string;
	/** The section that answers it, and who keeps its page. */
	href: string;
	place: string;
	owner: string;
}
