import { askReasons, type AskReason } from './asked.ts';
import type { ImportPlan } from './plan.ts';

/** The rows of one file that wait for one decision. */
export interface FileAsk {
	/** Index into the files of the plan. */
	file: number;
	reason: AskReason;
	/** How many rows. */
	count: number;
	/** The other files of this check they are like; empty where they are like none of them. */
	likeFiles: number[];
	/** Some are like what is collected. */
	likeCollected: boolean;
	/** Id of the form, where all are of one. */
	tracker: string | null;
}

/** Everything a person has to decide before a plan is carried out, in the order it is asked. */
export function filesThatAsk({ rows }: ImportPlan): FileAsk[] {
	const asks = new Map<string, FileAsk & { like: Set<number | null>; trackers: Set<string> }>();
	for (const { file, ask, bucket, entry } of rows) {
		if (bucket !== 'asked' || !ask || !entry) continue;
		const key = `${file} ${ask.reason}`;
		const known = asks.get(key) ?? noneYet(file, ask.reason);
		asks.set(key, known);
		known.count += 1;
		known.trackers.add(entry.tracker);
		if (ask.like) known.like.add(ask.like.file);
	}
	return [...asks.values()]
		.map(({ like, trackers, ...ask }) => ({
			...ask,
			likeFiles: [...like].filter((file) => file !== null).sort((a, b) => a - b),
			likeCollected: like.has(null),
			tracker: trackers.size === 1 ? ([...trackers][0] ?? null) : null,
		}))
		.sort((a, b) => askReasons.indexOf(a.reason) - askReasons.indexOf(b.reason) || a.file - b.file);
}

function noneYet(file: number, reason: AskReason) {
	const nothing = { count: 0, likeFiles: [], likeCollected: false, tracker: null };
	return { file, reason, ...nothing, like: new Set<number | null>(), trackers: new Set<string>() };
}
