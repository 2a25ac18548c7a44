import type { Definition } from '~/core/definition/definition.ts';

/** Whether a record is not done with when it is saved: something will be added to it, or put right, or a clock runs. */
export function livesOn({ children, clocks, views, append }: Definition): boolean {
	return !!append || [children, clocks, views].some(({ length }) => length > 0);
}
