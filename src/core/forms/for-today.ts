import { toLocalDay } from '../clocks/local-iso.ts';
import { quarterOf } from '../clocks/quarter.ts';
import type { Definition } from '../definition/definition.ts';

/**
 * The definition as a form begun now has it: a required period starts with the one it is filled in
 * for (`period`, of a campaign), else with the quarter; a date that starts with today, or with the Monday of the week, has its day.
 */
export function forToday(definition: Definition, period: string | null, now: Date): Definition {
	return {
		...definition,
		fields: definition.fields.map((field) =>
			field.type === 'period' && field.required && field.initial === undefined
				? { ...field, initial: period ?? quarterOf(now) }
				: field.type === 'date' && field.initial
					? { ...field, initial: toLocalDay(field.initial === 'monday' ? mondayOf(now) : now) }
					: field,
		),
	};
}

function mondayOf(now: Date): Date {
	const monday = new Date(now);
	monday.setDate(now.getDate() - ((now.getDay() + 6) % 7));
	return monday;
}
