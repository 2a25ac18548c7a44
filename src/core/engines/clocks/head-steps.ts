import { quoted } from '../quoted.ts';
import { stateOf } from '../state-views.ts';
import type { Step } from './steps.ts';

/** The step with a tracker's newest revisions. */
export const headsIn = (tracker: string) => `_${tracker}_heads`;

/** The newest revisions of those trackers that `selects` name, each worked out once. */
export function headSteps(trackers: Iterable<string>, selects: string): Step[] {
	return [...trackers].flatMap((id) => {
		const name = quoted(headsIn(id));
		return selects.includes(name) ? [{ name, select: `select * from ${quoted(stateOf(id))}` }] : [];
	});
}
