import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { addRevision, type Register, registerKey } from '~/core/entries/merge.ts';
import { joinOwn, registerOf } from '~/core/entries/own-register.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { anyEntry } from '../csv/arbitraries.ts';
import { everyType } from '../csv/every-type.ts';
import { propertyRuns } from '../property-runs.ts';
import { collect, nothing } from './check-files.ts';

const definition = everyType();
const anyValues = anyEntry(definition).map(({ values }) => values);
const day = Date.parse('2026-11-20T09:00:00+08:00');

/** What one after another was done to a record: to which of its revisions, deleted or changed to what. */
const anyStep = fc.record({ at: fc.nat(5), deletes: fc.boolean(), values: anyValues });
const anyRecord = fc.record({ values: anyValues, steps: fc.array(anyStep, { maxLength: 4 }) });

/** A record as it is kept: its newest revisions, two where it was changed apart on two devices. */
function keep({ values, steps }: { values: Entry['values']; steps: Step[] }): StoredEntry {
	const now = (place: number) => new Date(day + place * 60_000);
	const first = createEntry(definition, { values, now: now(0), device: 'd-a', submission: null });
	const revisions = [first];
	for (const [place, step] of steps.entries()) {
		const from = revisions[step.at % revisions.length] ?? first;
		revisions.push(
			step.deletes
				? deleteEntry(from, definition, now(place + 1))
				: reviseEntry([from], definition, step.values, now(place + 1)),
		);
	}
	const register = revisions.reduce<Register | null>(
		(known, entry) => addRevision(known, entry).register,
		null,
	);
	if (!register) throw new Error('A record without a revision.');
	return joinOwn(null, { register, exportedHash: null, restorable: null });
}

type Step = { at: number; deletes: boolean; values: Entry['values'] };

/** One that was changed on two devices at once: in every run there is a conflict to restore. */
function changedApart() {
	const change = (text: string) => ({ at: 0, deletes: false, values: { text } });
	return { values: { text: '先' }, steps: [change('左'), change('右')] };
}

/** The records by key, in one order. */
const inOrder = (registers: ReadonlyMap<string, Register>) =>
	[...registers].sort(([a], [b]) => (a < b ? -1 : 1));

it('a register restored on an empty device from its own file is what it was, history, deletions and conflicts included', () => {
	let conflicts = 0;
	fc.assert(
		fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 3 }), (records) => {
			const kept = records.map(keep);
			const was = new Map(kept.map((entry) => [registerKey(entry), registerOf(entry)]));
			const heads = [...was.values()].flatMap((register) => register.heads);
			conflicts += heads.length - was.size;
			const { text } = encodeCsv(heads, definition, { batch: 'b-2' });
			const file = { name: 'own.csv', text };
			const restored = collect(nothing(), [file], [definition]);
			const is = inOrder(restored.registers);
			if (!isDeepStrictEqual(is, inOrder(was))) expect(is).toEqual(inOrder(was));
			// Read in once more it changes nothing.
			const again = collect(restored, [file], [definition]);
			if (!isDeepStrictEqual(inOrder(again.registers), is)) expect(again).toEqual(restored);
			return restored.aside.size === 0;
		}),
		{ numRuns: Math.ceil(propertyRuns / 50), examples: [[[changedApart()]]] },
	);
	expect(conflicts).toBeGreaterThan(0);
});
