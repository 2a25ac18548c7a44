import { expect, test } from 'vitest';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { emptyDraft } from '~/core/reports/report-draft.ts';
import { parseDeviceCopy } from '~/storage/device-copy.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { readBack } from '~/storage/read-back.ts';
import {
	keepReport,
	readBaseline,
	readOtherReports,
	readReportDraft,
	readReports,
	saveBaseline,
	saveReportDraft,
} from '~/storage/reports.ts';
import { writeSetting } from '~/storage/settings.ts';
import { takeOut } from '~/storage/take-out.ts';
import { openTab } from '../storage/fresh-database.ts';
import { madeReport } from './made-report.ts';

const signed = [{ role: '总经理', on: '2027-01-12' }];
const first = freezeReport(madeReport(20, 8), signed);
const second = freezeReport(madeReport(21, 9), signed, first);

test('versions of a report are kept in their order, and none says two things', async () => {
	const db = await openTab();
	expect(await keepReport(db, second)).toBe(false);
	expect(await keepReport(db, first)).toBe(true);
	expect(await keepReport(db, first)).toBe(true);
	const other = freezeReport(madeReport(22, 10), signed);
	expect(await keepReport(db, other)).toBe(false);
	expect(await keepReport(db, second)).toBe(true);
	expect(await readReports(db, '2026Q4')).toEqual([first, second]);
	expect(await readReports(db, '2027Q1')).toEqual([]);
	// Beside another quarter's stands each of these.
	expect(await readOtherReports(db, '2027Q1')).toEqual([first, second]);
	expect(await readOtherReports(db, '2026Q4')).toEqual([]);
});

test('two tabs that freeze at the same time make one version', async () => {
	const db = await openTab();
	const other = freezeReport(madeReport(22, 10), signed);
	const kept = await Promise.all([keepReport(db, first), keepReport(db, other)]);
	expect(kept.toSorted()).toEqual([false, true]);
	expect(await readReports(db, '2026Q4')).toHaveLength(1);
});

test('what people wrote is there again, and what cannot be read of it is left out', async () => {
	const db = await openTab();
	expect(await readReportDraft(db, '2026Q4')).toEqual(emptyDraft);
	const measure = { what: '办', role: '人力资源部', due: '', state: 'doing' } as const;
	const draft = { words: { main: '快了' }, measures: [measure], signed };
	await saveReportDraft(db, '2026Q4', draft);
	expect(await readReportDraft(db, '2026Q4')).toEqual(draft);
	await writeSetting(db, 'report_draft/2026Q4', {
		...{ words: { main: 7, scope: '口径' }, measures: [{ what: 1 }, measure], signed: 'x' },
	});
	expect(await readReportDraft(db, '2026Q4')).toEqual({
		...{ words: { scope: '口径' }, measures: [measure], signed: [] },
	});
});

test('clearing what is collected leaves reports, erasing everything leaves none, and a copy of the device brings them back', async () => {
	const db = await openTab();
	await keepReport(db, first);
	await saveReportDraft(db, '2026Q4', { ...emptyDraft, words: { scope: '口径同上季。' } });
	await saveBaseline(db, '2026Q1');
	await eraseEverything(db, 'collected');
	expect(await readReports(db, '2026Q4')).toEqual([first]);
	expect((await readReportDraft(db, '2026Q4')).words).toEqual({ scope: '口径同上季。' });
	expect(await readBaseline(db)).toBe('2026Q1');
	const copy = parseDeviceCopy(await takeOut(db));
	if (typeof copy === 'string') throw new Error(copy);
	await eraseEverything(db, 'everything');
	expect(await readReports(db, '2026Q4')).toEqual([]);
	expect(await readReportDraft(db, '2026Q4')).toEqual(emptyDraft);
	expect(await readBaseline(db)).toBeNull();

	await readBack(db, copy, { name: 'copy', named: [], registers: [] });
	expect(await readReports(db, '2026Q4')).toEqual([first]);
	expect(await readBaseline(db)).toBe('2026Q1');
});
