import type { Check } from '../definition/check.ts';
import type { Definition } from '../definition/definition.ts';
import type { Field } from '../fields/field.ts';
import { all, any, isAnswered, isOneOf, type NameOf } from './conditions.ts';
import type { Condition } from './xls-form.ts';

/** A rule of a field as a condition, and the sentence for who breaks it. */
export interface FieldRule {
	condition: Condition;
	/** Key of the sentence in `problems`, and what it is filled in with; labels by the id of a field. */
	key: string;
	params: Record<string, string | number | { labelOf: string }>;
}

/** When a field, or its note, must be answered by the form's own rules; an empty text: they never ask for it. */
export function requiredOf(
	{ id }: Field,
	part: 'answer' | 'note',
	definition: Definition,
	nameOf: NameOf,
): Condition {
	const found = definition.checks
		.filter(
			(check) => check.field === id && (check.use === 'note_required_when') === (part === 'note'),
		)
		.map((check) => {
			const asked = requiredBy(check, definition, nameOf);
			const only = onlyIf(check, definition, nameOf);
			return asked === '' || only === null ? '' : all([asked, only]);
		});
	return any(found.filter((one) => one !== ''));
}

function requiredBy(check: Check, definition: Definition, nameOf: NameOf): Condition {
	if (check.use === 'one_of_answered') {
		const others = check.fields.filter((id) => id !== check.field).map(nameOf);
		return all(others.map((name) => (name === null ? '' : `\${${name}} = ''`)));
	}
	if (!('other' in check)) return '';
	const other = nameOf(check.other);
	if (other === null) return '';
	switch (check.use) {
		case 'required_when':
		case 'note_required_when':
			return check.atMost === null
				? (isOneOf(check.other, check.is, definition, nameOf) ?? '')
				: `${isAnswered(other)} and number(\${${other}}) <= ${check.atMost}`;
		case 'required_unless': {
			const is = isOneOf(check.other, check.is, definition, nameOf) ?? '';
			return all([isAnswered(other), `not(${is})`]);
		}
		case 'required_once':
			return `${isAnswered(other)} and ${momentOf(`\${${other}}`)} <= ${momentOf('now()')}`;
		default:
			return '';
	}
}

/** What an answer must be by the form's own rules; those over other records are checked when they come in. */
export function rulesOf(field: Field, definition: Definition, nameOf: NameOf): FieldRule[] {
	return definition.checks
		.filter((check) => check.field === field.id)
		.flatMap((check) => {
			const rule = ruleBy(check, field, nameOf);
			const only = onlyIf(check, definition, nameOf);
			if (rule === null || only === null) return [];
			return [only === '' ? rule : { ...rule, condition: `not(${only}) or (${rule.condition})` }];
		});
}

function ruleBy(check: Check, field: Field, nameOf: NameOf): FieldRule | null {
	if (check.use === 'not_in_future') {
		const now = field.type === 'date' ? 'today()' : 'now()';
		return { condition: `${momentOf('.')} <= ${momentOf(now)}`, key: 'in_future', params: {} };
	}
	const other = 'other' in check ? nameOf(check.other) : null;
	if (!('other' in check) || other === null) return null;
	const unless = (condition: Condition) => `\${${other}} = '' or ${condition}`;
	const params = { other: { labelOf: check.other } };
	switch (check.use) {
		case 'not_before': {
			// A day is not before a moment of that day.
			const room = field.type === 'date' ? ' + 1 > ' : ' >= ';
			const condition = unless(`${momentOf('.')}${room}${momentOf(`\${${other}}`)}`);
			return { condition, key: 'before_other', params };
		}
		case 'at_most':
			return {
				condition: unless(`. <= \${${other}}`),
				key: 'too_large',
				params: { max: params.other },
			};
		case 'differs':
			return { condition: `. != \${${other}}`, key: 'same_answer', params };
		case 'no_longer': {
			const not = check.is.map((code) => `. != '${code}'`);
			return { condition: unless(`(${all(not)})`), key: 'no_longer', params };
		}
		default:
			return null;
	}
}

/** While a rule holds; an empty text: always. `null`: it hangs on what is not asked here. */
function onlyIf({ onlyIf: only }: Check, definition: Definition, nameOf: NameOf): Condition | null {
	return only === null ? '' : isOneOf(only.field, [only.is], definition, nameOf);
}

/** A day or moment as a number of days, which all engines compare alike. */
function momentOf(of: string): Condition {
	return `decimal-date-time(${of})`;
}
