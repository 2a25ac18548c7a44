import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { firstScope, planExport } from '~/core/handover/export-plan.ts';
import { findPersonalRows } from '~/core/handover/find-personal-rows.ts';
import { leavingExtras, leavingFields } from '~/core/handover/leaving-columns.ts';
import { asItLeaves, leavingOrder } from '~/core/handover/leaving-rows.ts';
import { loadDefinition } from '../definitions.ts';
import { aTracker } from '../entries/a-tracker.ts';
import { entryOf } from '../csv/csv-of.ts';

const confidential = aTracker();
/** What `tracker.yml` may not say: an anonymous tracker that asks for personal data. */
const impossible = { ...confidential, anonymous: true };
const traces = { createdAt: '2026-11-23T19:40:05+08:00', submission: 's-x', device: 'd-x' };
const entry = entryOf(1, { title: '会议', contact: '张三' }, traces, confidential);

function stored(entry: Entry, exportedHash: string | null = null): StoredEntry {
	return { ...entry, exportedHash, restorable: null };
}

describe('the columns that leave', () => {
	it.each([
		['personal ones too, from a tracker that is not anonymous', confidential, true],
		['no personal one from an anonymous tracker', impossible, false],
	])('%s', (_, tracker, leaves) => {
		const ids = leavingFields([entry], tracker).map(({ id }) => id);
		expect(ids.includes('contact')).toBe(leaves);
		expect(ids).toContain('title');
	});

	it('hold the answers to person_code of the table of needs, as in 0.1.0', () => {
		const needs = loadDefinition('needs', 'zh-CN');
		expect(leavingFields([], needs).map(({ id }) => id)).toContain('person_code');
	});

	it('hold a retired field only while an entry answers it', () => {
		const ids = (values: Entry['values']) =>
			leavingFields([entryOf(1, values, {}, confidential)], confidential).map(({ id }) => id);
		expect(ids({ title: '会议' })).not.toContain('old');
		expect(ids({ old: '从前' })).toContain('old');
	});

	it('hold what came with imported files, sorted, each once, but none of an anonymous tracker', () => {
		const extra = { 备注: '甲', A: '1' };
		const entries = [entry, { ...entry, extra }, { ...entry, extra: { A: '2' } }];
		expect(leavingExtras(entries, confidential)).toEqual(['A', '备注']);
		expect(leavingExtras(entries, impossible)).toEqual([]);
	});
});

describe('the rows that leave', () => {
	it('are as they are, unless the tracker is anonymous', () => {
		expect(leavingOrder([entry], confidential).map((row) => asItLeaves(row, confidential))).toEqual(
			[entry],
		);
	});

	it('tell of an anonymous tracker nothing that ties them to a person', () => {
		const [row] = leavingOrder([entry], impossible).map((row) => asItLeaves(row, impossible));
		expect(row).toMatchObject({
			createdAt: '',
			updatedAt: '',
			device: null,
			submission: null,
			values: { title: '会议' },
		});
		expect(JSON.stringify(row)).not.toMatch(/张三|2026|19:40|d-x|s-x/);
		expect(row?.hash).not.toBe(entry.hash);
	});
});

describe('the records that leave', () => {
	const fresh = stored(entry);
	const again = stored(entryOf(2, { title: '二' }, {}, confidential));
	const sent = { ...again, exportedHash: again.hash };
	const changed = { ...again, exportedHash: 'h0123456789abcdef' };
	const unborn = stored(entryOf(3, {}, { deleted: true }, confidential));

	it('are counted by what became of them since the last time', () => {
		const plan = planExport([fresh, sent, changed], confidential, 'all');
		expect(plan).toMatchObject({ fresh: 1, changed: 1, deleted: 0, again: 1, staying: [] });
		expect(planExport([fresh, sent, changed, unborn], confidential, 'pending').entries).toEqual([
			fresh,
			changed,
		]);
	});

	it.each([
		[false, 'all'],
		[true, 'pending'],
	] as const)('begin, anonymous: %j, with %s', (anonymous, scope) => {
		expect(firstScope([fresh, sent], { ...confidential, anonymous })).toBe(scope);
		expect(firstScope([sent], { ...confidential, anonymous })).toBe('all');
	});
});

it('what leaves and seems personal is told once more, but not where it was asked for', () => {
	const fields = leavingFields([entry], confidential);
	const told = { ...entry, values: { title: '请找 李雷 138-0013-8000', contact: '13800138000' } };
	expect(findPersonalRows([told, entry], fields)).toEqual([
		{ field: expect.objectContaining({ id: 'title' }), text: '请找 李雷 138-0013-8000' },
	]);
});
