interface Department {
	code: string;
	headcount: number;
	absorbedBy: string | null;
	retired: boolean;
}

/** Which departments send people to the staff forum. */
export interface ForumRotation<One> {
	/** One that holds a third of the staff or more comes every time; `null` = there is none. */
	always: One | null;
	/** The others, quarter by quarter; each comes at least once a year. */
	quarters: One[][];
}

/** The year's forums: every department of the company has its turn, about as many in each quarter. */
export function forumRotation<One extends Department>(list: readonly One[]): ForumRotation<One> {
	const there = list.filter(({ absorbedBy, retired }) => absorbedBy === null && !retired);
	const staff = there.reduce((sum, { headcount }) => sum + headcount, 0);
	const largest = there.toSorted((a, b) => b.headcount - a.headcount)[0] ?? null;
	const always = largest !== null && largest.headcount * 3 >= staff ? largest : null;
	const others = there.filter((one) => one !== always);
	const quarters = [0, 1, 2, 3].map((quarter) => others.filter((_, at) => at % 4 === quarter));
	// With fewer than four, a quarter without any would be no forum: then all come every time.
	return { always, quarters: quarters.map((own) => (own.length > 0 ? own : others)) };
}
