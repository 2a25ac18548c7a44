import type { Definition } from '~/core/definition/definition.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Field } from '~/core/fields/field.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Value, Values } from '~/core/fields/value.ts';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';

/** Records of a register and so many of what belongs to each, the same for the same seed but for the ids. */
export function makeRegister(
	register: Definition,
	child: Definition,
	{ records, children, seed = 1 }: { records: number; children: number; seed?: number },
): StoredEntry[] {
	const random = seededRandom(seed);
	const begun = Date.parse('2026-01-05T09:00:00+08:00');
	const make = (definition: Definition, minutes: number, parent: string | null) => {
		const now = new Date(begun + minutes * 60_000);
		const values: Values = {};
		for (const field of definition.fields) {
			const value = answer(field, now, random, minutes);
			if (value !== null) values[field.id] = value;
		}
		if (parent !== null && definition.parent) {
			values[definition.parent.field] = makeLink(`${register.id}/${parent}`, null);
		}
		const entry = createEntry(definition, { values, now, device: 'd-a', submission: null });
		return { ...entry, exportedHash: null, restorable: null };
	};
	return Array.from({ length: records }, (_, index) => {
		const record = make(register, index * 90, null);
		const added = Array.from({ length: children }, (_child, place) =>
			make(child, index * 90 + 60 * (place + 1), record.id),
		);
		return [record, ...added];
	}).flat();
}

const sentences = [
	'货到得晚了两天',
	'答应的时间没有回音',
	'数量和单子对不上',
	'电话里说清楚了，等对方确认',
];

/** Something that could stand there; `null`: left open. */
function answer(field: Field, now: Date, random: () => number, minutes: number): Value | null {
	const pick = <T>(from: readonly T[]): T | null =>
		from[Math.floor(random() * from.length)] ?? null;
	switch (field.type) {
		case 'made':
			return `${field.prefix}-202601-${minutes + 1000}`;
		case 'text':
		case 'longtext':
			return `${pick(sentences)}（${Math.floor(random() * 10_000)}）`.slice(0, field.maxLength);
		case 'datetime':
			return field.required ? now.toISOString().replace(/:\d\d\.\d+Z$/, '+00:00') : null;
		case 'date':
			return field.required ? now.toISOString().slice(0, 10) : null;
		case 'number':
			return Math.floor(random() * 100);
		case 'choice':
		case 'department':
		case 'role':
			return pick(field.options)?.code ?? null;
		default:
			return null;
	}
}
