import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { itKeepsRecords } from './keeps-records.ts';
import { engines, unpackInto } from './load-engine.ts';
import type { Loaded } from './loaded.ts';
import { hasClickHouse } from './open-clickhouse.ts';
import { seededBooks } from './seeded-books.ts';
import { seededFigures } from './seeded-figures.ts';
import { itTellsFigures } from './tells-figures.ts';

const seeded = seededBooks();
const figures = seededFigures(seeded);
const folder = mkdtempSync(join(tmpdir(), 'goutong-engines-'));
const { books, definitions } = seeded;
unpackInto(folder, unzipSync(encodeArchive(books, definitions, { plan: kpiPlan })));
afterAll(() => rmSync(folder, { recursive: true }));

/** What takes a second or more of an engine is asked of another one; in the soak all are asked everything. */
const isSoak = process.env['EVERY_ENGINE'] !== undefined;

describe.each(engines.filter(({ name }) => name !== 'ClickHouse' || (isSoak && hasClickHouse)))(
	'$name',
	({ name, open }) => {
		let engine: Loaded;
		beforeAll(async () => {
			engine = await open(folder);
			await engine.load();
			// PostgreSQL makes itself a cluster of files first.
		}, 120_000);
		afterAll(() => engine.close());

		const asked = { name, folder, isSoak, engine: () => engine };
		itKeepsRecords(asked, seeded);
		itTellsFigures(asked, seeded, figures);
	},
);
