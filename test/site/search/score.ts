/** How well what was found fits what is right, over some queries. */
export interface Score {
	queries: number;
	/** Of what is right, how much was found. */
	recall: number;
	/** Of what was found, how much is right. */
	precision: number;
	/** Median and 95th percentile, in milliseconds. */
	median: number;
	p95: number;
}

interface Answered {
	found: readonly string[];
	right: ReadonlySet<string>;
	milliseconds: number;
}

/** Means over the queries, so that one with many pages does not outweigh the others. */
export function scoreOf(answers: readonly Answered[]): Score {
	const mean = (values: readonly number[]) =>
		values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
	const times = answers.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right);
	const hits = ({ found, right }: Answered) => found.filter((one) => right.has(one)).length;
	return {
		queries: answers.length,
		recall: mean(answers.map((one) => (one.right.size === 0 ? 1 : hits(one) / one.right.size))),
		precision: mean(
			answers.map((one) => (one.found.length === 0 ? 1 : hits(one) / one.found.length)),
		),
		median: times[Math.floor(times.length / 2)] ?? 0,
		p95: times[Math.floor(times.length * 0.95)] ?? 0,
	};
}
