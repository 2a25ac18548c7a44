import type { ClockMode } from '~/core/clocks/running/counting-time.ts';

/** The kinds of clocks, that of the company first. */
export function modesFrom(own: ClockMode): ClockMode[] {
	const modes: ClockMode[] = ['calendar', 'working_days', 'working_hours'];
	return [own, ...modes.filter((mode) => mode !== own)];
}
