import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { hashEntry } from '~/core/entries/hash.ts';
import { loadDefinition } from '../definitions.ts';
import { entriesIn, fates, read } from './csv-of.ts';
import { parseIndependently } from './parse-independently.ts';

const assessment = loadDefinition('assessment', 'zh-CN');
const dimensions = assessment.fields.flatMap((field) =>
	field.id === 'dimension' && 'options' in field ? field.options.map(({ code }) => code) : [],
);

/** A person's five rows as 0.1.0 kept them: with the day, and tied by the form they were filled in. */
function fiveRows(letter: string, day = '2026-11-24'): Entry[] {
	return dimensions.map((dimension, index) => {
		const values = {
			period: '2026Q4',
			instrument: 'survey',
			department: 'marketing',
			dimension,
			score: index + 1,
			problem: `${letter}：第 ${index + 1} 个问题`,
		};
		const entry = {
			tracker: 'assessment',
			id: `r-${letter.repeat(18)}2${index + 2}`,
			version: assessment.version,
			history: [],
			createdAt: day,
			updatedAt: day,
			deleted: false,
			device: 'd-7kq2m4x9w3',
			submission: 's-7kq2m4x9w3',
			values,
			extra: { 姓名: '张三', 手机: '13800000000' },
		};
		return { ...entry, hash: hashEntry(entry, assessment) };
	});
}

const csvOf = (entries: Entry[]) => encodeCsv(entries, assessment, { batch: 'b-7kq2' }).text;

/** The same rows as 0.1.0 wrote them. */
function csvOf010(entries: Entry[], batch = 'b-7kq2m4x9w3'): string {
	const lines = csvOf(entries).trimEnd().split('\r\n');
	return lines
		.map((line, index) => {
			const cells = line.split(/(?<="),(?=")/u);
			const [rows, hash] = cells.splice(-2);
			const told = index === 0 ? ['"_created"', '"_updated"', '"_batch"'] : null;
			const day = `"${entries[0]?.createdAt ?? ''}"`;
			const tied = told ?? [day, day, `"${batch}:${index}:${String(rows).slice(1, -1)}"`];
			return [...cells, ...tied, hash].join(',');
		})
		.join('\r\n');
}

const notesOf = (csv: string) =>
	read(csv, [assessment]).notes.map(({ key, params }) => [
		key,
		params?.['count'],
		params?.['total'],
	]);

describe('what an anonymous form hands over', () => {
	const entries = fiveRows('z');
	const zip = unzipSync(encodeArchive({ assessment: entries }, [assessment]));
	const files = { csv: csvOf(entries), zip: strFromU8(zip['assessment.csv'] ?? new Uint8Array()) };

	it.each(Object.entries(files))('tells no day, device, batch or foreign column: %s', (_, csv) => {
		const [header = [], ...rows] = parseIndependently(csv.replace('\uFEFF', ''));
		const own = header.filter((name) => name.startsWith('_'));
		expect(own).toEqual(['_id', '_history', '_schema', '_deleted', '_rows', '_hash']);
		expect(csv).not.toMatch(/2026-11|d-7kq2|s-7kq2|b-|张三|138000|姓名|手机/u);
		expect(rows).toHaveLength(5);
	});

	it('ties no two rows by anything besides the answers and how many rows there are', () => {
		const [header = [], ...rows] = parseIndependently(files.csv.replace('\uFEFF', ''));
		const shared = header.filter((_name, at) => new Set(rows.map((row) => row[at])).size === 1);
		const answers = shared.filter((name) => !name.startsWith('_'));
		expect(shared.filter((name) => name.startsWith('_'))).toEqual([
			'_history',
			'_schema',
			'_deleted',
			'_rows',
		]);
		expect(answers.some((name) => name.includes('[department]'))).toBe(true);
	});

	it('is described to programs column by column, as it is', () => {
		const description = strFromU8(zip['datapackage.json'] ?? new Uint8Array());
		expect(description).not.toMatch(/_created|_updated|_batch|"姓名"/u);
		expect(description).toContain('"_rows"');
	});

	it('comes back intact, under the same hashes', () => {
		const file = read(files.csv, [assessment]);
		expect(new Set(fates(file))).toEqual(new Set(['intact']));
		expect(new Set(entriesIn(file).map((entry) => entry?.hash))).toEqual(
			new Set(entries.map(({ hash }) => hash)),
		);
		expect(file.notes).toEqual([]);
	});
});

describe('a row that got lost on the way shows by the count alone', () => {
	const [one, other] = [csvOf(fiveRows('z')), csvOf(fiveRows('y'))];
	const without = (csv: string, ...rows: number[]) =>
		csv
			.split('\r\n')
			.filter((_line, index) => !rows.includes(index))
			.join('\r\n');

	it.each<[what: string, csv: string, notes: unknown[]]>([
		['all there', one, []],
		['one lost', without(one, 3), [['rows_missing', 1, 5]]],
		[
			'two files joined, each short of one',
			without(one, 1) + without(other, 5),
			[['rows_missing', 2, 5]],
		],
		['two files joined, both whole', one + other, []],
		['the same file joined on twice', one + one, []],
		['lost, and joined on to itself', without(one, 2).repeat(2), [['rows_missing', 1, 5]]],
		['files of other lengths joined', one + csvOf(fiveRows('x').slice(0, 3)), []],
		['a row whose quotes do not match is there', one.replace('第 1 个', '第 "1 个'), []],
		['a row typed below ours', `${one}"会议效率"\r\n`, []],
		[
			'a row copied below and changed',
			`${one}${one.split('\r\n')[1]?.replace('第', '又')}\r\n`,
			[],
		],
		['of a file of 0.1.0', without(csvOf010(fiveRows('w')), 2), [['rows_missing', 1, 5]]],
	])('%s', (_what, csv, notes) => {
		expect(notesOf(csv).filter(([key]) => key === 'rows_missing')).toEqual(notes);
	});
});

describe('a file of an anonymous form by 0.1.0', () => {
	const entries = fiveRows('z');
	const csv = csvOf010(entries);

	it('is read, and its days and its batch are dropped before anything is kept', () => {
		expect(csv).toMatch(/"2026-11-24","2026-11-24","b-7kq2m4x9w3:1:5"/u);
		const file = read(csv, [assessment]);
		expect(new Set(fates(file))).toEqual(new Set(['intact']));
		expect(new Set(entriesIn(file).map((entry) => entry?.hash))).toEqual(
			new Set(entries.map(({ hash }) => hash)),
		);
		expect(JSON.stringify(file)).not.toMatch(/2026-11-24|b-7kq2/u);
	});

	it.each<[why: string, from: string, to: string]>([
		['an answer cannot be read', '"会议效率"', '"会议不效率"'],
		['the hash is no hash', entries[0]?.hash ?? '', '1.2E+19'],
		['the deletion mark cannot be read', '"0","2026', '"也许","2026'],
		['its quotes do not match', '第 1 个', '第 "1 个'],
		['it has a cell too many', '"会议效率"', '"会议效率","？"'],
		['it has cells too few', '"市场部",', ''],
	])('leaves none with a row set aside either: %s', (_why, from, to) => {
		const file = read(csv.replace(from, to), [assessment]);
		const aside = file.rows.filter(({ kind }) => kind === 'aside');
		expect(aside).toHaveLength(1);
		expect(JSON.stringify(aside)).not.toMatch(/2026-11-24|b-7kq2/u);
		expect(JSON.stringify(aside)).toMatch(/个问题/u);
	});
});
