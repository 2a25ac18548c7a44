import type { Definition } from '../../src/core/definition/definition.ts';
import { createEntry } from '../../src/core/entries/revisions.ts';
import type { Register } from '../../src/core/entries/merge.ts';
import type { Field } from '../../src/core/fields/field.ts';
import type { Value } from '../../src/core/fields/value.ts';
import { seededRandom } from '../../src/core/figures/statistics/seeded-random.ts';

/** So many records of a form, all of one round, as they are collected; the same but for their ids. */
export function makeRegisters(definition: Definition, rows: number): Map<string, Register> {
	const random = seededRandom(1);
	const pick = <T>(from: readonly T[]): T | null =>
		from[Math.floor(random() * from.length)] ?? null;
	const answerTo = (field: Field, row: number): Value | null => {
		if (field.type === 'period') return '2026Q4';
		if (field.type === 'rating') return pick([1, 2, 3, 4, 5, 'na']);
		if (field.type === 'number') return Math.floor(random() * 50);
		if (field.type === 'longtext') return row % 3 === 0 ? `会议太多，结论没有人记录 ${row}` : null;
		if (!('options' in field)) return null;
		const codes = field.options.map(({ code }) => code);
		if (field.id === definition.matrix?.field) return codes[row % codes.length] ?? null;
		if (field.type === 'choice' && definition.once.includes(field.id)) return codes[0] ?? null;
		const chosen = pick(codes);
		return field.type === 'choices' && chosen !== null ? [chosen] : chosen;
	};
	const now = new Date('2026-11-20T10:00:00+08:00');
	return new Map(
		Array.from({ length: rows }, (_, row) => {
			const values = Object.fromEntries(
				definition.fields.map((field) => [field.id, answerTo(field, row)]),
			);
			const entry = createEntry(definition, { values, now, device: null, submission: null });
			return [`${definition.id}/${entry.id}`, { heads: [entry], superseded: [] }] as const;
		}),
	);
}
