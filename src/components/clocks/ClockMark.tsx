import type { ClockState } from '~/core/clocks/running/read-clock.ts';

/** A shape for each state, told apart without colour; drawn in a square of sixteen. */
const shapes: Record<ClockState, string> = {
	open: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11z',
	due_soon: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM8 5v3.2l2.2 1.6',
	overdue: 'M8 2.2l6 11H2zM8 6.4v3.4M8 11.3v.6',
	on_time: 'M3 8.5l3.3 3.3L13 4.8',
	late: 'M3 8.5l3.3 3.3L13 4.8M3 14h10',
	waiting: 'M5.5 3.5v9M10.5 3.5v9',
	not_applicable: 'M3.5 8h9',
};

/** How a clock stands, as a shape. */
export function ClockMark({ state }: { state: ClockState }) {
	return (
		<svg class="gt-clock-mark" viewBox="0 0 16 16" aria-hidden="true">
			<path d={shapes[state]} />
		</svg>
	);
}
