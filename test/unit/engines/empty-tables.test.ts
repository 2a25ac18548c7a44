import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { encodeArchive } from '~/core/engines/archive.ts';
import type { DataPackage } from '~/core/engines/descriptor.ts';
import { loadDefinitions } from '../definitions.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { parseIndependently } from '../csv/parse-independently.ts';
import { expectingBooks } from './expecting-books.ts';

describe('a form without a record that a measure of others asks', () => {
	const definitions = loadDefinitions('zh-CN');
	const { mechanisms = [] } = expectingBooks(7, definitions).books;
	const files = unzipSync(encodeArchive({ mechanisms }, definitions, { plan: kpiPlan }));
	const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	const { resources } = JSON.parse(text('datapackage.json')) as DataPackage;
	const empty = resources.filter(({ name }) => name !== 'mechanisms');

	it('has its table in the zip, described column by column, and empty', () => {
		expect(empty.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['mechanism_changes', 'meetings']),
		);
		for (const { path, schema } of empty) {
			const [header, ...rows] = parseIndependently(text(path));
			expect(header).toEqual(schema.fields.map(({ name }) => name));
			expect(rows).toEqual([]);
		}
	});

	it('is read back as a table of that form that has no rows, which is said, and nothing is refused', () => {
		for (const { name, path } of empty)
			expect(decodeCsv(text(path), definitions)).toMatchObject({
				...{ tracker: name, rows: [], refused: null, asks: null, notes: [{ key: 'no_rows' }] },
			});
	});
});
