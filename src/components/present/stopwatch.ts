/** The time a presenter has used, in seconds: in all, and by part of the course. */
export interface Stopwatch {
	/** Counts on from now for this part; '' = for none. */
	turnTo(part: string, now: number): void;
	/** Stops, or goes on. */
	toggle(now: number): void;
	/** Nothing is counted. */
	isStopped(): boolean;
	spent(part: string, now: number): number;
	total(now: number): number;
}

/** A stopwatch that begins with the first part it is turned to; moments are milliseconds. */
export function createStopwatch(): Stopwatch {
	const counted = new Map<string, number>();
	let part = '';
	let since: number | null = null;
	let isHeld = false;
	const running = (now: number) => (since === null ? 0 : now - since);
	const settle = (now: number) => {
		counted.set(part, (counted.get(part) ?? 0) + running(now));
		since = null;
	};
	const inSeconds = (time: number) => Math.floor(time / 1000);
	return {
		turnTo: (next, now) => {
			settle(now);
			part = next;
			// The opening before the first part does not count; back there, or at the end, time goes on.
			const hasBegun = [...counted.keys()].some((one) => one !== '');
			if (!isHeld && (part !== '' || hasBegun)) since = now;
		},
		toggle: (now) => {
			isHeld = !isHeld;
			if (isHeld) settle(now);
			else since = now;
		},
		isStopped: () => since === null,
		spent: (of, now) => inSeconds((counted.get(of) ?? 0) + (of === part ? running(now) : 0)),
		total: (now) =>
			inSeconds([...counted.values()].reduce((sum, time) => sum + time, 0) + running(now)),
	};
}

/** `3:05`, of an hour or more `1:03:05`. */
export function sayClock(seconds: number): string {
	const two = (number: number) => String(number).padStart(2, '0');
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
	return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
