import { toLocalDay } from '../clocks/local-iso.ts';
import { quarterOf } from '../clocks/quarter.ts';
import type { Definition } from '../definition/definition.ts';

/**
 * The definition as a form begun now has it: a required period starts with the one it is filled in
 * for (`period`, of a campaign), else with the quarter; a date that starts with today has its day.
 */
export function forToday(definition: Definition, period: string | null, now: Date): Definition {
	return {
		...definition,
		fields: definition.fields.map((field) =>
			field.type === 'period' && field.required && field.initial === undefined
				? { ...field, initial: period ?? quarterOf(now) }
				: field.type === 'date' && field.initial
					? { ...field, initial: toLocalDay(now) }
					: field,
		),
	};
}
