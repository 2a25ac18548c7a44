import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '~/core/engines/data-package.ts';
import { encodeArchive } from '~/core/engines/archive.ts';
import { parseIndependently } from '../csv/parse-independently.ts';
import { seededBooks } from './seeded-books.ts';

/** What a column may be by Data Package 2.0, and what may be asked of its cells there. */
const asked: Readonly<Record<string, readonly string[]>> = {
	string: ['required', 'enum', 'pattern'],
	integer: ['required'],
	number: ['required'],
	date: ['required'],
	datetime: ['required'],
	any: ['required', 'enum'],
};

describe('datapackage.json, by the rules of Data Package 2.0', () => {
	const { definitions, books } = seededBooks();
	const files = unzipSync(encodeArchive(books, definitions));
	const { resources } = dataPackage(
		definitions.map((definition) => ({ definition, entries: books[definition.id] ?? [] })),
	);
	const tables = new Map(
		resources.map(({ name, path }) => {
			const [header = [], ...rows] = parseIndependently(strFromU8(files[path] ?? new Uint8Array()));
			const column = (id: string) => rows.map((row) => row[header.indexOf(id)] ?? '');
			return [name, { header, rows, column }];
		}),
	);

	it('is what the zip holds, and names no file twice and none outside the folder', () => {
		expect(JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()))).toMatchObject({
			$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
			resources: JSON.parse(JSON.stringify(resources)),
		});
		for (const names of [resources.map(({ name }) => name), resources.map(({ path }) => path)])
			expect(new Set(names).size).toBe(names.length);
		for (const { path } of resources) expect(path).toMatch(/^[a-z_]+\.csv$/);
	});

	it('describes every column once, in the order of the file, by a type and limits the standard has', () => {
		for (const { name, schema } of resources) {
			expect(schema.fields.map((field) => field.name)).toEqual(tables.get(name)?.header);
			for (const { type, constraints = {} } of schema.fields) {
				expect(asked[type] ?? []).toEqual(expect.arrayContaining(Object.keys(constraints)));
				const codes = constraints.enum;
				if (codes) expect([...new Set(codes)]).toEqual(codes);
				if (codes) expect(codes.length).toBeGreaterThan(0);
			}
		}
	});

	it('says of no cell what the file does not keep', () => {
		const kept = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ };
		for (const { name, schema } of resources)
			for (const { name: id, type, constraints } of schema.fields) {
				const cells = tables.get(name)?.column(id) ?? [];
				const given = cells.filter((cell) => cell !== '');
				if (constraints?.required) expect(given.length).toBe(cells.length);
				if (type === 'integer' || type === 'number')
					expect(given.filter((cell) => !kept[type].test(cell))).toEqual([]);
				const form = new RegExp(`^(?:${constraints?.pattern ?? '[\\s\\S]*'})$`);
				expect(given.filter((cell) => !form.test(cell))).toEqual([]);
			}
	});

	it('has a key of every row, and links every cell to a row that is there', () => {
		const links = resources.flatMap(({ name, schema }) =>
			(schema.foreignKeys ?? []).map(({ fields, reference }) => {
				const [from = '', to = ''] = [fields[0], reference.fields[0]];
				const there = new Set(tables.get(reference.resource ?? name)?.column(to));
				const cells = tables.get(name)?.column(from) ?? [];
				expect(cells.length).toBeGreaterThan(0);
				expect(cells.filter((cell) => cell !== '' && !there.has(cell))).toEqual([]);
				return `${name}.${from} → ${reference.resource ?? name}.${to}`;
			}),
		);
		expect(links).not.toEqual([]);
		for (const { name, schema } of resources) {
			const keys = tables.get(name)?.column(schema.primaryKey[0] ?? '') ?? [];
			expect(new Set(keys).size).toBe(keys.length);
		}
	});
});
