import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Definition } from '../definition/definition.ts';
import { idOf } from '../entries/id-of.ts';
import { createEntry } from '../entries/revisions.ts';
import type { Entry } from '../entries/entry.ts';
import type { Values } from '../fields/value.ts';

/**
 * What so many made-up people of a department answered in a form with a matrix, of the period of its first sample: the
 * same each time. `null` = the form has no matrix, no rating or no department.
 */
export function sampleAnswers(
	definition: Definition,
	department: string,
	people: number,
): Entry[] | null {
	const { matrix, fields, samples } = definition;
	const of = (type: string) => fields.find((field) => field.type === type && !field.retired)?.id;
	const [rating, place, period] = [of('rating'), of('department'), of('period')];
	const rows = fields.find(({ id }) => id === matrix?.field);
	if (!matrix || !rating || !place || !period || !rows || !('options' in rows)) return null;
	const begun = Object.fromEntries(
		fields.flatMap((field) =>
			'initial' in field && typeof field.initial === 'string' && matrix.shared.includes(field.id)
				? [[field.id, field.initial]]
				: [],
		),
	);
	return Array.from({ length: people }, (_, person) =>
		rows.options
			.filter(({ retired }) => !retired)
			.map(({ code }): Entry => {
				const digest = sha256(
					utf8ToBytes(`answer ${definition.id} ${department} ${person} ${code}`),
				);
				const values: Values = {
					...begun,
					[period]: samples[0]?.[period] ?? null,
					[place]: department,
					[rows.id]: code,
					// Between 2 and 5: people rarely give the lowest.
					[rating]: 2 + ((digest[0] ?? 0) % 4),
				};
				const id = idOf('r', digest);
				return createEntry(definition, { id, values, now, device: null, submission: null });
			}),
	).flat();
}

/** When all were written: files of one site are the same whenever it is built. */
const now = new Date('2024-03-29T09:00:00+08:00');
