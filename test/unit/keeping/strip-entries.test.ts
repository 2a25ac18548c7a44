import { describe, expect, it } from 'vitest';
import { addRevision, registerKey } from '~/core/entries/merge.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry, deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import { findDeleted } from '~/core/imports/find-deleted.ts';
import { resolveHeads } from '~/core/forms/resolve-heads.ts';
import { createKnownRecords } from '~/core/imports/known-records.ts';
import type { WaitingRow } from '~/core/imports/typed-files.ts';
import { saysMore } from '~/core/keeping/says-more.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import { isClearedAgain } from '~/core/keeping/was-cleared.ts';
import { loadDefinition } from '../definitions.ts';

const complaints = loadDefinition('complaints', 'zh-CN');
const steps = loadDefinition('complaint_events', 'zh-CN');
const keeps = complaints.kept?.keeps ?? [];
const now = new Date('2026-11-28T09:00:00+08:00');
const make = (values: Values, definition = complaints) =>
	createEntry(definition, { values, now, device: null, submission: null });
const base = (id: string) => ({ id, formerly: [], label: id, required: false });

const first = make({ matter: '要抹掉的话', category: 'delivery', status: 'closed' });
const second = {
	...reviseEntry([first], complaints, { ...first.values, customer_code: 'C-9' }, now),
	extra: { 备注: '别的程序的话' },
};

describe('What is left of a record past its time', () => {
	const left = stripEntries([second], complaints, keeps, now);

	it('says what is counted and nothing else', () => {
		expect(left.values).toMatchObject({ category: 'delivery', status: 'closed' });
		expect(JSON.stringify(left)).not.toMatch(/要抹掉的话|C-9|别的程序/);
		expect(saysMore(second, complaints, keeps)).toBe(true);
		expect(saysMore(left, complaints, keeps)).toBe(false);
	});

	it('replaces all that came before, which is older whenever it comes again', () => {
		let register = addRevision(null, second).register;
		register = addRevision(register, left).register;
		expect(register.heads).toEqual([left]);
		for (const old of [first, second]) {
			const again = addRevision(register, old);
			expect(again.bucket).toBe('older');
			expect(again.register.heads).toEqual([left]);
		}
	});

	it('is known by a typed row that says what the record said', () => {
		const known = createKnownRecords(complaints);
		known.add({ entry: left, file: null });
		const waiting = { row: { entry: make(first.values) }, definition: complaints } as WaitingRow;
		const other = {
			row: { entry: make({ matter: '别的事' }) },
			definition: complaints,
		} as WaitingRow;
		const search = findDeleted([other, waiting], known.deletions, new Set());
		let step = search.next();
		while (!step.done) step = search.next();
		expect([...step.value]).toEqual([[waiting, { entry: left, file: null }]]);
	});

	it('is known among thousands by a sheet of what the records said', () => {
		const known = createKnownRecords(complaints);
		const said = (place: number): Values => ({
			...{ matter: `旧事 ${place}`, category: 'delivery', status: 'closed' },
			received_at: `2021-04-01T09:${String(place % 60).padStart(2, '0')}:00+08:00`,
			closed_on: `20${String(22 + (place % 4))}-0${1 + (place % 9)}-1${place % 10}`,
		});
		for (let place = 0; place < 3000; place++) {
			const old = make(said(place));
			known.add({ entry: stripEntries([old], complaints, keeps, now), file: null });
		}
		const rows = Array.from({ length: 200 }, (_, place) => ({
			...{ row: { entry: make(said(place * 15)) }, definition: complaints },
		})) as WaitingRow[];
		const search = findDeleted(rows, known.deletions, new Set());
		let step = search.next();
		while (!step.done) step = search.next();
		expect(step.value.size).toBe(200);
		expect(new Set([...step.value.values()].map(({ entry }) => entry.id)).size).toBe(200);
	});

	it('has no name beside where a line belongs', () => {
		const complaint = `${registerKey(first)} 要抹掉的话`;
		const line = make({ complaint, kind: 'resolved', said: '说了什么' }, steps);
		const stripped = stripEntries([line], steps, steps.kept?.keeps ?? [], now);
		expect(stripped.values).toMatchObject({ complaint: registerKey(first), kind: 'resolved' });
		expect(JSON.stringify(stripped)).not.toMatch(/要抹掉的话|说了什么/);
	});

	it('keeps no words that stand where a link, a number or a status is meant', () => {
		const said = '张三说的那件事，手机 13800000000';
		const fields = [
			...complaints.fields,
			{ ...base('state'), type: 'evidence' as const, options: [] },
			{ ...base('leads_to'), type: 'link' as const, to: ['complaints'] },
		] as typeof complaints.fields;
		const wide = { ...complaints, fields };
		const all = ['number', 'state', 'leads_to'];
		const values = { number: said, leads_to: said, state: { status: 'done', note: said } };
		const typed = { ...first, values };
		expect(saysMore(typed, wide, all)).toBe(true);
		for (const [id, value] of Object.entries(values))
			expect(saysMore({ ...first, values: { [id]: value } }, wide, all), id).toBe(true);
		const stripped = stripEntries([typed], wide, all, now);
		expect(JSON.stringify(stripped)).not.toContain('张三');
		expect(saysMore(stripped, wide, all)).toBe(false);
	});

	it('keeps the number it was given', () => {
		const numbered = make({ number: '投诉-202603-001', matter: '要抹掉的话' });
		const stripped = stripEntries([numbered], complaints, keeps, now);
		expect(stripped.values).toMatchObject({ number: '投诉-202603-001' });
		expect(saysMore(stripped, complaints, keeps)).toBe(false);
	});

	it('is decided for as for good only where another version still says more', () => {
		const changed = reviseEntry([second], complaints, { ...second.values, reach: 'many' }, now);
		const gone = deleteEntry(second, complaints, now);
		const settled = (heads: Entry[]) => reviseEntry(heads, complaints, left.values, now);
		const removed = (heads: Entry[]) => resolveHeads(heads, complaints, { keep: 'deletion' }, now);
		const again = (heads: Entry[], decided: Entry) => isClearedAgain(heads, decided, complaints);
		expect(again([left, changed], stripEntries([left, changed], complaints, keeps, now))).toBe(
			true,
		);
		expect(again([left, changed], removed([left, changed]))).toBe(true);
		expect(
			again([left, changed], reviseEntry([left, changed], complaints, changed.values, now)),
		).toBe(false);
		// A deletion and what is left: whichever is chosen takes no words, and may be undone.
		expect(again([left, gone], removed([left, gone]))).toBe(false);
		expect(again([left, gone], settled([left, gone]))).toBe(false);
		// No version was cleared: as any other conflict.
		expect(again([changed, gone], removed([changed, gone]))).toBe(false);
	});

	it('is a deletion where nothing stays', () => {
		expect(stripEntries([first], complaints, null, now)).toMatchObject({
			...{ deleted: true, values: {} },
		});
	});
});
