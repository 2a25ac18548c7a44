import type { Field, FieldTypeName } from '../fields/field.ts';
import type { Definition } from './definition.ts';
import type { Where } from './where.ts';

/** Tells a mistake and where in the file it is. */
export type Say = (place: string, message: string) => void;

/** Tells fields and codes that a tracker has not. */
export function sayWhereMistakes(where: Where, tracker: Definition, place: string, say: Say): void {
	for (const [id, codes] of Object.entries(where)) {
		const field = sayUnknownField(id, tracker, place, say);
		if (!field || !('options' in field) || field.options.length === 0) continue;
		const known = field.options.map(({ code }) => code);
		for (const code of codes)
			if (!known.includes(code))
				say(place, `"${code}" is no code of "${id}". Write one of: ${known.join(', ')}.`);
	}
}

/** The field of a tracker; told where there is none. */
export function sayUnknownField(
	id: string,
	{ id: tracker, fields }: Definition,
	place: string,
	say: Say,
): Field | undefined {
	const field = fields.find((one) => one.id === id);
	if (!field)
		say(
			place,
			`"${tracker}" has no field called "${id}". Write one of: ${fields.map((one) => one.id).join(', ')}.`,
		);
	return field;
}

/** The field of a tracker; told where there is none, or one of another type. */
export function sayOtherType(
	id: string,
	types: readonly FieldTypeName[],
	tracker: Definition,
	[place, say]: readonly [string, Say],
): Field | undefined {
	const field = sayUnknownField(id, tracker, place, say);
	if (field && !types.includes(field.type))
		say(
			place,
			`"${id}" is a field with type: ${field.type}. Write one with type: ${types.join(' or ')}.`,
		);
	return field;
}
