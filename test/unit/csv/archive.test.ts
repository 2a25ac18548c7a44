import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import { loadDefinitions } from '../definitions.ts';
import { definition, entriesIn, entryOf, fates, read } from './csv-of.ts';
import { fixtureEntries } from './fixture-entries.ts';
import { parseIndependently } from './parse-independently.ts';

interface Package {
	resources: {
		name: string;
		path: string;
		schema: { fields: { name: string; type: string; constraints?: { enum?: string[] } }[] };
	}[];
}

function unpack(zip: Uint8Array): Record<string, string> {
	return Object.fromEntries(
		Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]),
	);
}

describe('the archive for programs', () => {
	const entries = [
		entryOf(1, { text: '=1', number: -5, choice: 'high', choices: ['high', 'low'] }),
		entryOf(2, { text: '二' }, { extra: { 备注: '甲' } }),
	];
	const files = unpack(encodeArchive({ every_type: entries }, [definition]));

	it('holds one file per tracker, a description, a page to read and a script for each database', () => {
		expect(Object.keys(files).toSorted()).toEqual([
			'README.md',
			'datapackage.json',
			'engines/NOTES.md',
			...['clickhouse-cluster', 'clickhouse', 'duckdb', 'postgresql', 'sqlite'].map(
				(name) => `engines/${name}.sql`,
			),
			...['every_type.csv', 'schema.sql'],
		]);
	});

	it('has keys for headers, codes for choices, numbers as numbers, and no byte order mark', () => {
		const [header = [], first = []] = parseIndependently(files['every_type.csv'] ?? '');
		const cell = (name: string) => first[header.indexOf(name)];
		expect(files['every_type.csv']?.startsWith('"text"')).toBe(true);
		expect(cell('choice')).toBe('high');
		expect(cell('choices')).toBe('high; low');
		expect(cell('number')).toBe('-5');
		expect(cell('text')).toBe("'=1");
	});

	it('does not tell when it was made', () => {
		const zip = encodeArchive({ every_type: entries }, [definition]);
		const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
		const times = (mark: number, offset: number) =>
			Array.from({ length: zip.length - 46 }, (_, at) => at)
				.filter((at) => view.getUint32(at, true) === mark)
				.map((at) => view.getUint32(at + offset, true));
		// DOS time 0 and DOS date 1980-01-01, in each file's own header and in the directory.
		const never = Object.keys(files).map(() => (1 << 21) | (1 << 16));
		expect(times(0x04034b50, 10)).toEqual(never);
		expect(times(0x02014b50, 12)).toEqual(never);
	});

	it('comes back as the same entries', () => {
		const file = read(files['every_type.csv'] ?? '');
		expect(fates(file)).toEqual(['intact', 'intact']);
		expect(entriesIn(file)).toEqual(entries);
	});
});

describe.each(['zh-CN', 'en'])('the description of the real trackers in %s', (locale) => {
	const definitions = loadDefinitions(locale);
	const entries = Object.fromEntries(
		definitions.map((tracker) => [tracker.id, fixtureEntries(tracker)]),
	);
	const files = unpack(encodeArchive(entries, definitions));
	const description = JSON.parse(files['datapackage.json'] ?? '') as Package; // checked below

	it.each(definitions.map((tracker) => ({ id: tracker.id, tracker })))(
		'names every column of $id in order, with type and codes that its cells keep to',
		({ id, tracker }) => {
			const resource = description.resources.find(({ name }) => name === id);
			const rows = parseIndependently(files[resource?.path ?? ''] ?? '');
			const [header = [], ...records] = rows;
			expect(resource?.schema.fields.map(({ name }) => name)).toEqual(header);
			for (const field of tracker.fields) {
				if (!header.includes(field.id)) continue;
				const column = resource?.schema.fields.find(({ name }) => name === field.id);
				expect(column?.type).toBe(fieldTypeOf(field).schemaType);
				const cells = records.map((record) => record[header.indexOf(field.id)] ?? '');
				const filled = cells.filter((cell) => cell !== '');
				const codes = column?.constraints?.enum;
				if (codes) for (const cell of filled) expect(codes).toContain(cell);
				if (column?.type === 'number') {
					for (const cell of filled) expect(Number.isFinite(Number(cell))).toBe(true);
				}
			}
		},
	);
});
