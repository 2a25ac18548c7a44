import type { Definition } from '../../definition/definition.ts';
import { roundFields } from '../../definition/round-fields.ts';
import type { Values } from '../../fields/value.ts';
import { codeReader } from '../../tables/codes-of-answer.ts';

/** One filling-in of a form by many, whose answers are counted together: a period, and whether before or after. */
export interface Round {
	/** Its codes in the order of the fields; empty = the form asks for no period, and all of it is one round. */
	key: string;
	/** Code by field id; empty = not answered. */
	codes: Record<string, string>;
}

/** Which round a row is of. */
export function roundOf(definition: Definition): (values: Values) => Round {
	const readers = roundFields(definition).map((field) => [field.id, codeReader(field)] as const);
	const known = new Map<string, Round>();
	return (values) => {
		const codes = readers.map(([, codeIn]) => codeIn(values));
		const key = codes.join(' ');
		const round = known.get(key) ?? {
			key,
			codes: Object.fromEntries(readers.map(([id], at) => [id, codes[at] ?? ''])),
		};
		known.set(key, round);
		return round;
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
