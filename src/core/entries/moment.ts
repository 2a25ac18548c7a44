import { toLocalDay, toLocalIso } from '../clocks/local-iso.ts';
import type { Definition } from '../definition/definition.ts';

/** When an entry was written, as it may be kept: of anonymous trackers it is not (V9). */
export function writtenAt({ anonymous }: Pick<Definition, 'anonymous'>, now: Date): string {
	return anonymous ? '' : toLocalIso(now);
}

/** When a draft, which nobody gets to see, was written: no time of day on anonymous trackers. */
export function momentOf({ anonymous }: Pick<Definition, 'anonymous'>, now: Date): string {
	return anonymous ? toLocalDay(now) : toLocalIso(now);
}

/** To sort by: the earlier of two moments or days first; one that cannot be read counts as the earliest. */
export function compareMoments(a: string, b: string): number {
	if (a === b) return 0;
	return isBefore(a, b, -Infinity) ? -1 : 1;
}

/** The earlier of two moments or days; one that cannot be read counts as the later. */
export function earliest(a: string, b: string): string {
	return isBefore(a, b, Infinity) ? a : b;
}

/** The later of two moments or days; one that cannot be read counts as the earlier. */
export function latest(a: string, b: string): string {
	return isBefore(a, b, -Infinity) ? b : a;
}

/** Moments carry offsets, so their texts do not sort; the text decides between equal moments. */
function isBefore(a: string, b: string, unreadable: number): boolean {
	if (a === b) return false;
	const left = millisecondsOf(a, unreadable);
	const right = millisecondsOf(b, unreadable);
	return left === right ? a < b : left < right;
}

function millisecondsOf(text: string, unreadable: number): number {
	const moment = Date.parse(text);
	return Number.isNaN(moment) ? unreadable : moment;
}
