import type { CheckName } from '../definition/check-names.ts';
import type { Check, Definition } from '../definition/definition.ts';
import { codesOf } from '../fields/codes-of.ts';
import type { Problem } from '../fields/problem.ts';
import type { Values } from '../fields/value.ts';

/** A rule over several fields: the problem it finds in normalised answers, or `null`. */
type CheckFunction = (check: Check, values: Values, definition: Definition) => Problem | null;

/** Every rule a tracker may name under `checks`. To add one: its name in `check-names.ts`, and here. */
const checks = {
	/** The field must be answered while `other` has one of the codes, or a number at most `atMost`. */
	required_when: (check, values) =>
		holds(check, values) && isMissing(values[check.field])
			? { key: 'required_here', field: check.field }
			: null,

	/** The status needs a note while `other` has one of the codes. */
	note_required_when(check, values) {
		const value = values[check.field];
		const bare =
			typeof value === 'object' && value !== null && !Array.isArray(value) && value.note === null;
		return holds(check, values) && bare ? { key: 'note_required', field: check.field } : null;
	},

	/** The day or moment must not lie before `other`. Within one month or day whose rest is not known, it does not. */
	not_before(check, values, definition) {
		const [value, other] = [values[check.field], values[check.other]];
		if (typeof value !== 'string' || typeof other !== 'string' || !applies(check, values))
			return null;
		if (!isBefore(value, other)) return null;
		const label = definition.fields.find((field) => field.id === check.other)?.label ?? check.other;
		return { key: 'before_other', field: check.field, params: { other: label } };
	},
} satisfies Record<CheckName, CheckFunction>;

/** What the tracker's own rules find in normalised answers. */
export function runChecks(values: Values, definition: Definition): Problem[] {
	return definition.checks.flatMap((check) => {
		const find: CheckFunction | undefined = checks[check.use];
		if (find === undefined)
			throw new Error(
				`Tracker "${definition.id}": no check is called "${check.use}". Write one of: ${Object.keys(checks).join(', ')}.`,
			);
		return find(check, values, definition) ?? [];
	});
}

/** Whether a rule speaks about these answers: `onlyIf` holds, and `other` has the code or number. */
function holds(check: Check, values: Values): boolean {
	if (!applies(check, values)) return false;
	const other = values[check.other];
	if (isMissing(other)) return false;
	if (check.atMost !== null) return typeof other === 'number' && other <= check.atMost;
	return check.is.length === 0 || codesOf(other).some((code) => check.is.includes(code));
}

function applies({ onlyIf }: Check, values: Values): boolean {
	return onlyIf === null || codesOf(values[onlyIf.field]).includes(onlyIf.is);
}

function isMissing(value: Values[string] | undefined): boolean {
	return value === null || value === undefined;
}

/** Days, months and moments; of two that are written to different precision, only a sure "before". */
function isBefore(one: string, other: string): boolean {
	if (one.length > 10 && other.length > 10) return Date.parse(one) < Date.parse(other);
	const length = Math.min(one.length, other.length, 10);
	return one.slice(0, length) < other.slice(0, length);
}
