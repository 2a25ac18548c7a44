import fc from 'fast-check';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Value } from '~/core/fields/value.ts';
import { normaliseValues } from '~/core/entries/normalise-values.ts';
import { definitions, record, tracker } from '../figures/kpis/cases.ts';

export const timed = definitions.filter(({ kept }) => kept?.time);

const day = fc.integer({ min: 0, max: 110 }).map((at) => new Date(Date.UTC(2026, 9, 1 + at)));

/** Any answer to a field; links are given by whoever joins the records. */
function answerTo(
	field: Definition['fields'][number],
	isWhole: boolean,
): fc.Arbitrary<Value | null> {
	const codes = 'options' in field ? field.options.map(({ code }) => code) : [];
	const none = fc.constant(null);
	const given = (): fc.Arbitrary<Value | null> => {
		switch (field.type) {
			case 'rating':
				return fc.constantFrom<Value[]>(1, 2, 3, 4, 5, 'na');
			case 'number':
				return fc.integer({ min: field.minimum ?? 0, max: Math.min(field.maximum ?? 30, 30) });
			case 'date':
				return day.map((one) => one.toISOString().slice(0, 10));
			case 'datetime':
				return day.map((one) => one.toISOString().replace('.000Z', '+00:00'));
			case 'choices':
				return fc.constantFrom(...codes).map((code): Value => [code]);
			case 'choice':
			case 'department':
			case 'role':
				return fc.constantFrom(...codes);
			case 'text':
			case 'longtext':
			case 'made':
				return fc.constantFrom<Value[]>('甲', '乙');
			default:
				return none;
		}
	};
	return isWhole
		? given()
		: fc.oneof({ weight: 6, arbitrary: given() }, { weight: 1, arbitrary: none });
}

let made = 0;
/** An id of its own, as links know ids. */
const madeId = () =>
	`r-${(++made).toString(8).replaceAll('0', '8').replaceAll('1', '9').padStart(20, '2')}`;

const blanks = new Map(definitions.map(({ id }) => [id, record(id, {})]));

/** Records of a tracker; when and whether they are over is said of most, so that many are past their time. */
const rowsOf = ({ id, fields, kept }: Definition, maxLength: number, isWhole: boolean) =>
	fc
		.array(
			fc.record(
				Object.fromEntries(
					fields.map((field) => {
						const over = kept?.while[field.id];
						const isDay = kept?.time?.from.field === field.id;
						const any = answerTo(field, isWhole || isDay);
						return [field.id, over ? fc.oneof(any, fc.constantFrom(...over)) : any];
					}),
				),
			),
			{ maxLength },
		)
		.map((rows) =>
			rows.map((values): Entry => {
				const blank = blanks.get(id) ?? record(id, {});
				// As a form or a file leaves it: nothing under what is not asked.
				return { ...blank, id: madeId(), values: normaliseValues(values, tracker(id)) };
			}),
		);

/** Records of every tracker something is cleared of, of what belongs to them and of what they belong to. */
export const dataSet = (isWhole: boolean) => {
	const ids = new Set(
		timed.flatMap(({ id, children, parent }) => [id, ...children, ...(parent?.trackers ?? [])]),
	);
	const all = [...ids].map(tracker);
	return fc
		.tuple(...all.map((one) => rowsOf(one, one.parent ? 7 : 5, isWhole)))
		.map((books) => books.flat())
		.map((entries) =>
			entries.map((entry, at) => {
				const { parent } = tracker(entry.tracker);
				const above = entries.filter((one) => parent?.trackers.includes(one.tracker));
				const over = above[at % Math.max(above.length, 1)];
				if (!parent || !over) return entry;
				const link = makeLink(`${over.tracker}/${over.id}`, '名称');
				return { ...entry, values: { ...entry.values, [parent.field]: link } };
			}),
		);
};
