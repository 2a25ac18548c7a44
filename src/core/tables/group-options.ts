import type { Definition } from '../definition/definition.ts';
import { clockStates, isClockColumn } from './clock-columns.ts';

/** The codes rows are grouped by in a column, in order, with what they are called where the tracker says it. */
export function groupOptions(
	{ fields }: Definition,
	column: string,
): readonly { code: string; label: string }[] {
	if (isClockColumn(column)) return clockStates.map((code) => ({ code, label: code }));
	const field = fields.find(({ id }) => id === column);
	return field && 'options' in field ? field.options : [];
}
