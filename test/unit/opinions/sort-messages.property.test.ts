import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeRegisters, type Register } from '~/core/entries/merge.ts';
import { encodeMessage, type OpinionMessage } from '~/core/opinions/message.ts';
import { entryOfFurther, entryOfMessage } from '~/core/opinions/message-entries.ts';
import { matterOf, sortMessages } from '~/core/opinions/sort-messages.ts';
import { propertyRuns } from '../property-runs.ts';
import { message, realBook } from './made-messages.ts';

const book = realBook();
/** Some 250 a second; more of them in `npm run soak`. */
const numRuns = process.env['PROPERTY_RUNS'] === undefined ? 200 : Math.min(propertyRuns, 10_000);

const messages = fc.array(
	fc
		.record({
			receipt: fc.integer({ min: 1, max: 4 }),
			matter: fc.constantFrom('灯坏了', '灯 坏了', '换班', '菜咸'),
			more: fc.boolean(),
		})
		.map(({ receipt, matter, more }) => {
			const one = message(receipt);
			return { ...one, values: { ...one.values, matter }, ...(more && { more: true as const }) };
		}),
	{ maxLength: 12 },
);

/** The book after some batches, as registers; what each batch came to is counted. */
function openInBatches(batches: readonly OpinionMessage[][]) {
	const registers = new Map<string, Register>();
	const known = new Map<string, string | null>();
	let counted = 0;
	for (const batch of batches) {
		const { fresh, further, seen } = sortMessages(batch, known);
		counted += fresh.length + further.length + seen;
		const written = { now: new Date('2026-11-27T09:00:00Z'), device: null };
		const entries = [
			...fresh.map((one) => entryOfMessage(one, book, { ...written, withDepartment: false })),
			...further.map((one) => entryOfFurther(one, book, written)),
		];
		for (const entry of entries) {
			const coming = { heads: [entry], superseded: [] };
			const before = registers.get(entry.id);
			registers.set(entry.id, before ? mergeRegisters(before, coming) : coming);
		}
		for (const { id, message: one } of fresh) known.set(id, matterOf(one));
		for (const { id } of further) known.set(id, null);
	}
	return { registers, counted };
}

it('Opened in one go, in any order and twice, the book is the same, and every message is counted', () => {
	fc.assert(
		fc.property(messages, (all) => {
			const once = openInBatches([all]);
			const turned = openInBatches([all.toReversed()]);
			const twice = openInBatches([all, all]);
			expect(once.counted).toBe(all.length);
			expect(twice.counted).toBe(2 * all.length);
			expect([...turned.registers]).toEqual([...once.registers]);
			expect([...twice.registers]).toEqual([...once.registers]);
		}),
		{ numRuns },
	);
});

it('Opened in any batches, no words are lost and none are there twice; well-formed messages make the same book', () => {
	fc.assert(
		fc.property(messages, fc.integer({ min: 0, max: 12 }), (all, cut) => {
			const split = openInBatches([all.slice(cut), all.slice(0, cut)]);
			const whole = openInBatches([all]);
			expect(split.counted).toBe(all.length);
			const different = new Set(all.map(encodeMessage)).size;
			expect(split.registers.size).toBe(different);
			expect(whole.registers.size).toBe(different);
			const firsts = all.filter(({ more }) => !more).map(encodeMessage);
			const receipts = new Set(all.filter(({ more }) => !more).map(({ lookup }) => lookup));
			if (new Set(firsts).size > receipts.size) return;
			const sorted = (book: typeof split) =>
				[...book.registers].sort(([a], [b]) => (a < b ? -1 : 1));
			expect(sorted(split)).toEqual(sorted(whole));
		}),
		{ numRuns },
	);
});
