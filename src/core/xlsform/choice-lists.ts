import { quarterAfter } from '../clocks/quarter.ts';
import { helpMark } from '../collectors/question-names.ts';
import type { Field } from '../fields/field.ts';
import type { Answer, Said } from './xls-form.ts';

/** Takes the answers of fields and gives the names of their lists; fields with the same answers share one. */
export interface ChoiceLists {
	nameFor: (fields: readonly Field[]) => string | null;
	lists: ReadonlyMap<string, readonly Answer[]>;
}

/**
 * `fields` are one field in each language. A period is one of its own periods or a quarter near `now`:
 * the next, this one and seven before it, as the form here offers them.
 */
export function createChoiceLists(now: Date): ChoiceLists {
	const lists = new Map<string, Answer[]>();
	const names = new Map<string, string>();
	return {
		lists,
		nameFor: (fields) => {
			const answers = answersOf(fields, now);
			if (answers.length === 0) return null;
			const said = JSON.stringify(answers);
			const known = names.get(said);
			if (known !== undefined) return known;
			let name = fields[0]?.id ?? '';
			for (let next = 2; lists.has(name); next++) name = `${fields[0]?.id ?? ''}_${next}`;
			lists.set(name, answers);
			names.set(said, name);
			return name;
		},
	};
}

function answersOf(fields: readonly Field[], now: Date): Answer[] {
	const [first] = fields;
	if (!first || !('options' in first)) return [];
	const own = first.options
		.filter(({ retired }) => !retired)
		.map(({ code }) => ({ name: code, label: fields.map((field) => labelOf(field, code)) }));
	if (first.type !== 'period') return own;
	const quarters = Array.from({ length: 9 }, (_, index) => quarterAfter(now, 1 - index));
	return [...own, ...quarters.map((name): Answer => ({ name, label: fields.map(() => name) }))];
}

/** An answer in words, with the line that tells when it applies. */
function labelOf(field: Field, code: string): Said[number] {
	const option = 'options' in field ? field.options.find((one) => one.code === code) : undefined;
	const { label = code, help } = option ?? {};
	return help === undefined ? label : `${label}${helpMark}${help}`;
}
