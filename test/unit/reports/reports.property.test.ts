import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffReports } from '~/core/reports/diff-reports.ts';
import { freezeReport, isIntact } from '~/core/reports/freeze-report.ts';
import { readReport, writeReport } from '~/core/reports/report-text.ts';
import { canonicalJson } from '~/core/text/canonical-json.ts';
import { reportOf, row, rows } from './made-report.ts';

const numRuns = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 75), 3000);
const signed = [{ role: 'general_manager', on: '2027-01-12' }];

/** The same records as they come from files: in another order, some of them again and again. */
const importedAnew = rows.chain((given) =>
	fc.tuple(
		fc.constant(given),
		fc.shuffledSubarray(given, { minLength: given.length }),
		fc.subarray(given),
	),
);

describe('A report', () => {
	it('of the same files in any order, twice, split otherwise, is the same to the last digit', () => {
		fc.assert(
			fc.property(importedAnew, ([given, shuffled, again]) => {
				const report = reportOf(given);
				const other = reportOf([...again, ...shuffled]);
				expect(other.data).toBe(report.data);
				expect(canonicalJson(other)).toBe(canonicalJson(report));
				const first = freezeReport(report, signed);
				expect(freezeReport(other, signed, first)).toBe(first);
			}),
			{ numRuns },
		);
	});

	it('with one more record is a new version, with exactly the figures that changed', () => {
		fc.assert(
			fc.property(rows, row, (given, more) => {
				fc.pre(given.every(({ id }) => id !== more.id));
				const before = freezeReport(reportOf(given), signed);
				const later = reportOf([...given, more]);
				const after = freezeReport(later, signed, before);
				expect(after.data).not.toBe(before.data);
				expect([after.version, after.since?.version]).toEqual([2, 1]);
				const ids = after.since?.changes.changed.map(({ id }) => id);
				const expected = later.figures.filter(
					({ figure }, at) => canonicalJson(figure) !== canonicalJson(before.figures[at]?.figure),
				);
				expect(ids).toEqual(expected.map(({ id }) => id));
				// Two figures are of everybody who was asked, one only of those who noted a number.
				const noted = more.amount === null ? [] : ['K0'];
				expect(ids).toEqual([...noted, 'middle', 'chosen']);
			}),
			{ numRuns },
		);
	});

	it('is read back as it was written, and not at all where a digit was changed', () => {
		fc.assert(
			fc.property(rows, fc.nat(), (given, at) => {
				const report = freezeReport(reportOf(given, '口径：见手册。'), signed);
				const text = writeReport(report);
				expect(readReport(text)).toEqual({ report });
				const digits = [...text.matchAll(/(?<=: )\d/g)].map(({ index }) => index);
				const index = digits[at % digits.length] ?? 0;
				const other = text[index] === '7' ? '8' : '7';
				const edited = text.slice(0, index) + other + text.slice(index + 1);
				// Of a number next to nothing, 5e-324, another first digit may be the same number.
				fc.pre(!isDeepStrictEqual(JSON.parse(edited), JSON.parse(text)));
				expect(readReport(edited)).not.toHaveProperty('report');
			}),
			{ numRuns },
		);
	});
});

describe('Between two reports', () => {
	it('nothing has changed where only labels are otherwise', () => {
		const report = reportOf([]);
		const renamed = report.figures.map((one) => ({ ...one, label: { en: 'Other' } }));
		const none = { added: [], gone: [], changed: [], words: [] };
		expect(diffReports(report, { ...report, figures: renamed })).toEqual(none);
	});

	it('figures come and go, and words are otherwise, each by its name', () => {
		const report = reportOf([]);
		const fewer = { ...reportOf([], '改了口径。'), figures: report.figures.slice(1) };
		const changes = diffReports(report, fewer);
		expect(changes.gone.map(({ id }) => id)).toEqual(['K0']);
		expect(changes).toMatchObject({ added: [], changed: [], words: ['scope'] });
		expect(diffReports(fewer, report).added.map(({ id }) => id)).toEqual(['K0']);
	});
});

describe('A report that is frozen', () => {
	const report = reportOf([]);

	it('has other words only as another version of the same data', () => {
		const first = freezeReport(report, signed);
		const second = freezeReport(reportOf([], '补充说明。'), signed, first);
		expect(second).toMatchObject({ version: 2, data: first.data });
		expect(second.since?.changes).toMatchObject({ changed: [], words: ['scope'] });
		expect([first, second].map(isIntact)).toEqual([true, true]);
	});

	it.each<[string, () => unknown, string]>([
		['nobody signed', () => freezeReport(report, []), 'bears no signature'],
		[
			'the one before was edited',
			() => freezeReport(report, signed, { ...freezeReport(report, signed), records: 9 }),
			'not as it was frozen',
		],
		[
			'the one before is of another quarter',
			() => freezeReport({ ...report, period: '2027Q1' }, signed, freezeReport(report, signed)),
			'cannot follow',
		],
	])('is refused where %s', (_, freeze, sentence) => {
		expect(freeze).toThrow(sentence);
	});

	it.each([
		['not JSON', '沟通效果', 'not_json'],
		['something else', '{"a": 1}', 'not_a_report'],
		['of a later program', '{"format": 2, "hash": "h"}', 'later_format'],
	])('is not read from a text that is %s', (_, text, flaw) => {
		expect(readReport(text)).toEqual({ flaw });
	});
});
