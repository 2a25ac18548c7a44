import type { Definition } from '../../definition/definition.ts';
import { answerOf } from '../../entries/answer-of.ts';
import type { Field } from '../../fields/field.ts';
import type { Values } from '../../fields/value.ts';
import { codesOfAnswer } from '../../tables/codes-of-answer.ts';

/** One filling-in of a form by many, whose answers are counted together: a period, and whether before or after. */
export interface Round {
	/** Its codes in the order of the fields; empty = the form asks for no period, and all of it is one round. */
	key: string;
	/** Code by field id; empty = not answered. */
	codes: Record<string, string>;
}

/** The fields that tell rounds apart: the period, and the choices for which a person answers once (`once`). */
export function roundFields({ fields, once }: Definition): Field[] {
	return fields.filter(
		({ id, type }) => type === 'period' || (type === 'choice' && once.includes(id)),
	);
}

/** Which round a row is of. */
export function roundOf(definition: Definition): (values: Values) => Round {
	const fields = roundFields(definition);
	return (values) => {
		const codes = fields.map((field) => [
			field.id,
			codesOfAnswer(answerOf(values, field), field)[0] ?? '',
		]);
		return { key: codes.map(([, code]) => code).join(' '), codes: Object.fromEntries(codes) };
	};
}

/** The rounds there is anything of, the latest quarter first, named periods such as a baseline last. */
export function roundsIn(definition: Definition, rows: Iterable<Values>): Round[] {
	const of = roundOf(definition);
	const found = new Map<string, Round>();
	for (const values of rows) {
		const round = of(values);
		if (!found.has(round.key)) found.set(round.key, round);
	}
	const period = definition.fields.find(({ type }) => type === 'period')?.id ?? '';
	const rank = ({ codes }: Round) =>
		(/^\d{4}Q/.test(codes[period] ?? '') ? codes[period] : '') ?? '';
	return [...found.values()].sort((a, b) => {
		if (rank(a) !== rank(b)) return rank(a) < rank(b) ? 1 : -1;
		return a.key < b.key ? -1 : 1;
	});
}
