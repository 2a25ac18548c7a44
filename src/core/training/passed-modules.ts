import type { Completions } from '../definition/completions.ts';
import { isWhere } from '../definition/where.ts';
import type { Entry } from '../entries/entry.ts';
import type { Field } from '../fields/field.ts';
import type { Value } from '../fields/value.ts';
import { codeToday } from '../tables/codes-of-answer.ts';

/** Somebody's pass of a module, as the register of completions tells it. */
export interface PassedModule {
	/** '' = a page that was read and confirmed. */
	course: string;
	module: string;
	edition: string;
	/** `2026-11-27`. */
	day: string;
	/** The department's code of today, or that of what has absorbed it. */
	department: string;
	/** The staff number; `null` = it was not asked, or not given. */
	person: string | null;
}

/**
 * The passes that records tell. Deleted ones, and those that say another result, tell none. `asked`: the field of the
 * department.
 */
export function passedModules(
	entries: Iterable<Entry>,
	fields: Completions,
	asked: Field,
): PassedModule[] {
	const passed: PassedModule[] = [];
	for (const { deleted, values } of entries) {
		if (deleted || !isWhere(fields.where, values)) continue;
		const person = fields.person === undefined ? '' : text(values[fields.person]);
		passed.push({
			course: fields.course === undefined ? '' : text(values[fields.course]),
			module: text(values[fields.module]),
			edition: text(values[fields.edition]),
			day: text(values[fields.day]),
			department: codeToday(text(values[fields.department]), asked),
			person: person === '' ? null : person,
		});
	}
	return passed;
}

function text(value: Value | null | undefined): string {
	return typeof value === 'string' ? value.trim() : '';
}
