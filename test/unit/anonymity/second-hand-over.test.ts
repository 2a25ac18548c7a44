import { describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { addRevision, type Register, show } from '~/core/entries/merge.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import { loadDefinition } from '../definitions.ts';
import { entriesIn, read } from '../csv/csv-of.ts';
import { codesOf } from './example-company.ts';

const assessment = loadDefinition('assessment', 'zh-CN');
const monday = new Date('2026-11-23T09:00:00+08:00');
const friday = new Date('2026-11-27T18:00:00+08:00');

/** What whoever collects reads out of the file of a hand-over. */
function received(entries: Entry[]): Entry[] {
	const { text } = encodeCsv(entries, assessment, { batch: 'b-2' });
	return entriesIn(read(text, [assessment])).flatMap((entry) => entry ?? []);
}

const first = codesOf(assessment, 'dimension').map((dimension) =>
	createEntry(assessment, {
		values: { period: '2026Q4', instrument: 'survey', dimension, score: 2 },
		now: monday,
		device: 'd-a',
		submission: 's-a',
	}),
);

function merged(...files: Entry[][]): Map<string, Register> {
	const registers = new Map<string, Register>();
	for (const entry of files.flat()) {
		registers.set(entry.id, addRevision(registers.get(entry.id) ?? null, entry).register);
	}
	return registers;
}

describe('a second hand-over of an anonymous form', () => {
	const changed = first
		.slice(0, 2)
		.map((entry) => reviseEntry([entry], assessment, { ...entry.values, score: 5 }, friday));
	const again = received(changed);

	it('ties to the first by its ids and by nothing else', () => {
		expect(again.map(({ id }) => id).sort()).toEqual(changed.map(({ id }) => id).sort());
		for (const entry of again) {
			expect(entry).toMatchObject({ createdAt: '', updatedAt: '', device: null, submission: null });
		}
		// What was not changed is not tied to it by anything.
		const shared = new Set(first.slice(2).map(({ id }) => id));
		expect(again.some(({ id, history }) => shared.has(id) || history.length !== 1)).toBe(false);
	});

	it.each([
		['changes', changed.map(({ id, values }) => [id, values]), again],
		[
			'deletions',
			changed.map(({ id }) => [id, {}]),
			received(changed.map((entry) => deleteEntry(entry, assessment, friday))),
		],
	] as const)('takes the place of what was said before: %s', (_what, expected, second) => {
		for (const files of [
			[received(first), second],
			[second, received(first)],
			[second, received(first), second],
		]) {
			const registers = merged(...files);
			expect(registers.size).toBe(5);
			for (const [id, values] of expected) {
				const register = registers.get(String(id));
				expect(register?.heads).toHaveLength(1);
				expect(register && show(register).values).toEqual(values);
			}
		}
	});
});
