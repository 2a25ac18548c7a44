import type { RecordClock } from './record-clock.ts';

/** The codes of all limits that clocks are read with. */
export function limitsOf(clocks: readonly RecordClock[]): string[] {
	return clocks.flatMap(({ limit, every }) => [
		...(limit === null ? [] : [limit]),
		...Object.values(every?.wanted ?? {}),
		...Object.values(every?.longest ?? {}),
	]);
}
