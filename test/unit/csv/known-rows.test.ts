import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { addRevision, registerKey, type Register } from '~/core/entries/merge.ts';
import { csvOf, definition, entriesIn, entryOf, fates, read } from './csv-of.ts';

const entries = [1, 2, 3].map((number) => entryOf(number));
const text = csvOf(entries);

/** What is known, and the ids that were asked for. */
function known(...records: Entry[]) {
	const registers = new Map<string, Register>();
	for (const entry of records) {
		const key = registerKey(entry);
		registers.set(key, addRevision(registers.get(key) ?? null, entry).register);
	}
	return { known: (key: string) => registers.get(key) ?? null };
}

const readOn = (source: string, ...records: Entry[]) =>
	read(source, [definition], known(...records));

describe('a row that says what is known', () => {
	it('is the very revision that is there', () => {
		const again = readOn(text, ...entries);
		expect(fates(again)).toEqual(['intact', 'intact', 'intact']);
		for (const [index, entry] of entriesIn(again).entries()) expect(entry).toBe(entries[index]);
	});

	it('keeps what else it tells of how it came', () => {
		const later = entries.map((entry) => ({ ...entry, createdAt: '2026-11-01', device: null }));
		expect(entriesIn(readOn(text, ...later))).toEqual(entries);
	});

	it('is read as without anything known where it says anything else', () => {
		const edited = text.replace('第 2 条', '第二条');
		const [first, , third] = entries;
		expect(readOn(edited, ...entries)).toEqual(read(edited));
		expect(fates(readOn(edited, ...entries))).toEqual(['intact', 'edited', 'intact']);
		const forged = text.replaceAll(first?.hash ?? '', third?.hash ?? '');
		expect(readOn(forged, ...entries)).toEqual(read(forged));
	});

	it('needs the same version, deletion and history', () => {
		const [entry] = entries;
		if (!entry) throw new Error('There is no entry.');
		for (const other of [
			{ version: entry.version - 1 },
			{ deleted: true, values: {} },
			{ history: ['h0123456789abcdef'] },
			{ values: { ...entry.values, extra_answer: 'x' } },
		]) {
			// As it can only be where somebody changed what is stored: the name fits, what it says does not.
			const changed = { ...entry, ...other };
			expect(entriesIn(readOn(text, changed))[0]).toEqual(entry);
			expect(entriesIn(readOn(text, changed))[0]).not.toBe(changed);
		}
	});
});
