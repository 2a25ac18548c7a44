import { describe, expect, test } from 'vitest';
import { asPromised } from '~/workers/collect/as-promised.ts';
import { parseDeviceCopy } from '~/storage/device-copy.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { readBack } from '~/storage/read-back.ts';
import type { WaveRecord } from '~/storage/records.ts';
import { takeOut } from '~/storage/take-out.ts';
import { declareWave, readWave } from '~/storage/waves.ts';
import { loadDefinition } from '../definitions.ts';
import { openTab } from './fresh-database.ts';

const declared: WaveRecord = {
	id: 'assessment/2026Q4 survey',
	wave: { form: 'assessment', period: '2026Q4 survey', breakdowns: ['department'], fewest: 6 },
	partitions: { department: [{ id: '*others', of: ['', 'sales'] }] },
	...{ invited: 309, declaredOn: '2026-12-20' },
};

const copyOf = (text: string) => {
	const copy = parseDeviceCopy(text);
	if (typeof copy === 'string') throw new Error(copy);
	return copy;
};
const options = { name: '全部.json', named: [], registers: [] };

describe('Rounds whose results were declared', () => {
	test('come back with a copy of the device as they were, once', async () => {
		const db = await openTab();
		await declareWave(db, declared);
		const copy = copyOf(await takeOut(db));
		await eraseEverything(db, 'everything');
		expect(await readBack(db, copy, options)).toMatchObject({ waves: 1, unreadable: 0 });
		expect(await readWave(db, declared.id)).toEqual(declared);
		expect(await readBack(db, copy, options)).toMatchObject({ waves: 0 });
	});

	test('stay as they were declared here, whatever a copy says of them', async () => {
		const db = await openTab();
		await declareWave(db, { ...declared, partitions: { department: null } });
		const copy = copyOf(await takeOut(db));
		await eraseEverything(db, 'collected');
		await declareWave(db, declared);
		expect(await readBack(db, copy, options)).toMatchObject({ waves: 0 });
		expect(await readWave(db, declared.id)).toEqual(declared);
	});

	const { wave, partitions } = declared;
	test.each([
		['groups of four', { wave: { ...wave, fewest: 4 } }],
		['another round’s name', { id: 'assessment/2026Q3 survey' }],
		['one code in two groups', { partitions: { level: [cell('a'), cell('b')] } }],
		['no groups', { partitions: { department: 'all' } }],
	])('with %s are none, and stay in the copy', async (_, wrong) => {
		const db = await openTab();
		const written = JSON.parse(await takeOut(db)) as { tables: Record<string, unknown[]> };
		written.tables['waves'] = [{ ...declared, partitions, ...wrong }];
		const copy = copyOf(JSON.stringify(written));
		expect(copy).toMatchObject({ waves: [], unreadable: 1 });
		expect(await readBack(db, copy, options)).toMatchObject({ waves: 0 });
	});

	test('tell no fewer people than the form promises, and nothing by what it does not allow', () => {
		const form = { ...loadDefinition('assessment'), fewest: { scores: 8, comments: 12 } };
		const forged = {
			...declared,
			wave: { ...wave, fewest: 5, breakdowns: ['score', 'department'] },
		};
		expect(asPromised(form, forged)?.wave).toMatchObject({ fewest: 8, breakdowns: ['department'] });
		expect(asPromised(form, null)).toBeNull();
	});
});

function cell(id: string) {
	return { id, of: ['sales'] };
}
