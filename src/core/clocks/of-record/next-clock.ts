import type { ClockOfRecord } from './clock-of-record.ts';

/** What is most urgent comes first; what is over, or not needed, is not urgent. */
const urgency: readonly ClockOfRecord['state'][] = ['overdue', 'due_soon', 'open', 'waiting'];

/** The clock to look at first; `null`: none runs. */
export function nextClock(clocks: readonly ClockOfRecord[]): ClockOfRecord | null {
	const running = clocks.filter(({ state }) => urgency.includes(state));
	const rank = ({ state, due }: ClockOfRecord) =>
		[urgency.indexOf(state), due ?? Infinity] as const;
	const [first] = running.toSorted((a, b) => {
		const [left, right] = [rank(a), rank(b)];
		return left[0] - right[0] || (left[1] === right[1] ? 0 : left[1] - right[1]);
	});
	return first ?? null;
}
