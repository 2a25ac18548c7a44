import { describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry, reviseEntry } from '~/core/entries/revisions.ts';
import { filesThatAsk } from '~/core/imports/files-that-ask.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { check, collect, filled, headsOf, nothing, sayingsOf } from './check-files.ts';

const definitions = loadDefinitions('zh-CN');
const needs = loadDefinition('needs', 'zh-CN');

const values = {
	kind: 'employee',
	position: '专员',
	person_code: 'A-01',
	asked_on: '2026-11-20',
	pain: '没有回音',
	expected: ['weekly_report'],
	dimension: 'cross_department',
	quotation: 'no_quote',
};
const now = new Date('2026-11-23T09:00:00+08:00');
const write = (pain: string) =>
	createEntry(needs, { values: { ...values, pain }, now, device: null, submission: null });
const csvOf = (entries: Entry[]) => encodeCsv(entries, needs, { batch: 'b-7kq2' }).text;

/** The text with the row that says `of` once more after it, saying `as`. */
function copyRow(text: string, of: string, as: string): string {
	const row = text.split('\r\n').find((line) => line.includes(of)) ?? '';
	return text.replace(`${row}\r\n`, `${row}\r\n${row.replace(of, as)}\r\n`);
}

describe('one id on several rows of a file', () => {
	const file = csvOf([write('没有回音')]);
	const copied = copyRow(file, '没有回音', '改期太多');

	it('is said, and the row that is as it was written is the record', () => {
		for (const text of [
			copied,
			copyRow(file.replace('没有回音', '改期太多'), '改期太多', '没有回音'),
		]) {
			const plan = check(nothing(), [{ name: 'a.csv', text }], definitions);
			expect(filled(plan)).toEqual({ new: 1, asked: 1 });
			expect(filesThatAsk(plan)).toMatchObject([{ reason: 'copied', count: 1 }]);
			const kept = plan.rows.find(({ bucket }) => bucket === 'new');
			expect(kept?.entry?.values['pain']).toBe('没有回音');
		}
	});

	it('gives records of their own, the same ones whenever the file comes again', () => {
		const files = [{ name: 'a.csv', text: copied }];
		const state = collect(nothing(), files, definitions, { copied: 'own' });
		expect(
			headsOf(state)
				.map((entry) => entry.values['pain'])
				.sort(),
		).toEqual(['改期太多', '没有回音']);
		expect(filled(check(state, files, definitions))).toEqual({ identical: 2 });
	});

	it('can be a change to the record too, or wait', () => {
		const files = [{ name: 'a.csv', text: copied }];
		const changed = collect(nothing(), files, definitions, { copied: 'edit' });
		expect(sayingsOf(changed).join()).toContain('改期太多');
		expect(headsOf(changed)).toHaveLength(1);
		expect(filled(check(changed, files, definitions))).toEqual({ older: 1, identical: 1 });
		const waits = collect(nothing(), files, definitions);
		expect([...waits.aside.values()]).toMatchObject([{ problems: [{ key: 'left_copied' }] }]);
		expect(Object.values([...waits.aside.values()][0]?.cells ?? {})).toContain('改期太多');
	});

	it('loses none, however many there are, changed or without their hash', () => {
		const thrice = copyRow(copyRow(file, '没有回音', '一'), '没有回音', '二').replace(
			'没有回音',
			'三',
		);
		const without = thrice.replaceAll(/"h[0-9a-f]{16}"/g, '""');
		for (const text of [thrice, without]) {
			const plan = check(nothing(), [{ name: 'a.csv', text }], definitions);
			expect(filesThatAsk(plan)).toMatchObject([{ reason: 'copied', count: 2 }]);
			const state = collect(
				nothing(),
				[{ name: 'a.csv', text }],
				definitions,
				{ copied: 'own' },
				'take',
			);
			expect(
				headsOf(state)
					.map((entry) => entry.values['pain'])
					.sort(),
			).toEqual(['一', '三', '二']);
		}
	});

	it('is no copy where both versions are as they were written, as in a merged table', () => {
		const first = write('没有回音');
		const later = (pain: string) => reviseEntry([first], needs, { ...values, pain }, now);
		const plan = check(
			nothing(),
			[{ name: 'a.csv', text: csvOf([later('一'), later('二')]) }],
			definitions,
		);
		expect(filled(plan)).toEqual({ new: 1, conflicting: 1 });
	});
});
