import { getCollection } from 'astro:content';
import type { TrialsByTracker } from '~/core/definition/trial.ts';

/** What trackers say of how what is tried out is judged, by their ids; the rest of them say nothing. */
export async function loadTrials(): Promise<TrialsByTracker> {
	const trackers = await getCollection('trackers');
	return Object.fromEntries(
		trackers.flatMap(({ id, data }) => (data.trial ? [[id, data.trial] as const] : [])),
	);
}
