import type { Definition } from '~/core/definition/definition.ts';

/** Whether a record is not done with when it is saved: something will be added to it, or a clock runs. */
export function livesOn({ children, clocks, views }: Definition): boolean {
	return children.length > 0 || clocks.length > 0 || views.length > 0;
}
