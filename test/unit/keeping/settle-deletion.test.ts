import { describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { registerKey } from '~/core/entries/merge.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { check, collect, nothing } from '../imports/check-files.ts';

const complaints = loadDefinition('complaints', 'zh-CN');
const day = (name: string) => new Date(`2026-11-${name}T09:00:00+08:00`);
const first = createEntry(complaints, {
	values: { matter: '要抹掉的话', category: 'delivery', status: 'closed' },
	...{ now: day('01'), device: 'd-aaaaaaaaaaaaaaaaaaaa', submission: null },
});
const revise = (values: Values) =>
	reviseEntry([first], complaints, { ...first.values, ...values }, day('02'));
const left = stripEntries([first], complaints, complaints.kept?.keeps ?? null, day('20'));
const deletion = deleteEntry(first, complaints, day('21'));

const fileOf = (entries: Entry[], name = 'a.csv') => ({
	name,
	text: encodeCsv(entries, complaints, { batch: 'b-2' }).text,
});
const headsAfter = (...files: Entry[][]) => {
	const given = (state: ReturnType<typeof nothing>, entries: Entry[]) =>
		collect(state, [fileOf(entries)], [complaints]);
	return files.reduce(given, nothing()).registers.get(registerKey(first))?.heads ?? [];
};

describe('The deletion of what was cleared, by those who keep it', () => {
	it('asks nobody, and what is left of the record counts on', () => {
		const state = collect(nothing(), [fileOf([left])], [complaints]);
		const { rows } = check(state, [fileOf([deletion])], [complaints]);
		expect(rows).toMatchObject([{ bucket: 'older' }]);
		const heads = headsAfter([left], [deletion]);
		expect(heads).toMatchObject([
			{ deleted: false, values: { category: 'delivery', status: 'closed' } },
		]);
		expect(heads[0]?.history).toEqual(expect.arrayContaining([first.hash, deletion.hash]));
	});

	it('is the same in any order, in one file or several, and again', () => {
		const settled = headsAfter([left], [deletion]);
		for (const files of [
			[[deletion], [left]],
			[[first], [deletion], [left]],
			[[left, deletion]],
			[[left], [deletion], [first], [deletion]],
			[settled, [deletion], [left]],
		])
			expect(headsAfter(...files)).toEqual(settled);
	});

	it('is for a person where it deleted words the clearing did not know, or the other says more than what is left', () => {
		const unknown = deleteEntry(revise({ prevention: '以后' }), complaints, day('21'));
		expect(headsAfter([left], [unknown])).toHaveLength(2);
		expect(headsAfter([revise({ prevention: '以后' })], [deletion])).toHaveLength(2);
	});

	it('can be told from any record written by its form: each asks for something that does not stay', () => {
		const clearing = loadDefinitions('zh-CN').filter(({ kept }) => kept?.keeps);
		expect(clearing.length).toBeGreaterThan(5);
		for (const { id, fields, kept } of clearing)
			expect(
				fields.some((field) => field.required && !kept?.keeps?.includes(field.id)),
				id,
			).toBe(true);
	});
});
