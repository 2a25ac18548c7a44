import { choiceField } from './choice.ts';
import { choicesField } from './choices.ts';
import { dateField } from './date.ts';
import { datetimeField } from './datetime.ts';
import { departmentField } from './department.ts';
import { evidenceField } from './evidence.ts';
import type { FieldType } from './field-type.ts';
import type { Field, FieldTypeName } from './field.ts';
import { linkField } from './link.ts';
import { longtextField } from './longtext.ts';
import { madeField } from './made.ts';
import { numberField } from './number.ts';
import { periodField } from './period.ts';
import { ratingField } from './rating.ts';
import { roleField } from './role.ts';
import { textField } from './text.ts';

/** Every field type by its name in `tracker.yml`. To add one: its file, and a line here. */
export const fieldTypes = {
	text: textField,
	longtext: longtextField,
	number: numberField,
	rating: ratingField,
	choice: choiceField,
	choices: choicesField,
	date: dateField,
	datetime: datetimeField,
	period: periodField,
	department: departmentField,
	role: roleField,
	link: linkField,
	evidence: evidenceField,
	made: madeField,
} satisfies { [T in FieldTypeName]: FieldType<T> };

/** The type of a field, for callers that treat all types alike. */
export function fieldTypeOf(field: Field): FieldType<FieldTypeName> {
	return fieldTypes[field.type];
}
