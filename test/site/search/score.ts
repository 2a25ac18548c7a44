/** How well what was found fits what is right, over some queries. */
export interface Score {
	queries: number;
	/** Of the pages that are right, how many were found. */
	recall: number;
	/** Of the pages that were found, how many are right. */
	precision: number;
	/** The precision of the first three. */
	precisionAt3: number;
	/** Median and 95th percentile, in milliseconds. */
	median: number;
	p95: number;
}

export interface Answered {
	right: ReadonlySet<string>;
	found: readonly string[];
	milliseconds: number;
}

/** Means over the queries, so that one with many pages does not outweigh the others. */
export function scoreOf(answers: readonly Answered[]): Score {
	const times = answers.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right);
	return {
		queries: answers.length,
		recall: mean(answers.map(({ found, right }) => share([...right], new Set(found)))),
		precision: mean(answers.map(({ found, right }) => share(found, right))),
		precisionAt3: mean(answers.map(({ found, right }) => share(found.slice(0, 3), right))),
		median: times[Math.floor(times.length / 2)] ?? 0,
		p95: times[Math.floor(times.length * 0.95)] ?? 0,
	};
}

function share(paths: readonly string[], among: ReadonlySet<string>): number {
	return paths.length === 0 ? 1 : paths.filter((path) => among.has(path)).length / paths.length;
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
