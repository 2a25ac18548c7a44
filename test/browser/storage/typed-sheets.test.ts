import { expect, test } from 'vitest';
import { type Bundle, startSheet } from '~/core/forms/typed-sheet.ts';
import { parseDeviceCopy } from '~/storage/device-copy.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { readBack } from '~/storage/read-back.ts';
import { takeOut } from '~/storage/take-out.ts';
import { readBundles, saveBundle, saveSheet } from '~/storage/typed-sheets.ts';
import { loadDefinition } from '../definitions.ts';
import { openTab } from './fresh-database.ts';

test('sheets typed from paper are in the copy of a device, come back out of it, and go with one’s own records', async () => {
	const definition = loadDefinition('assessment');
	const bundle: Bundle = {
		id: 'b-1',
		tracker: 'assessment',
		printed: 1,
		name: '夜班',
		first: 1,
		sheets: 2,
		same: {},
	};
	const db = await openTab();
	await saveBundle(db, bundle);
	for (const number of [2, 1]) await saveSheet(db, startSheet(bundle, number, definition));
	const kept = await readBundles(db);
	expect(kept.map(({ sheets }) => sheets.map(({ number }) => number))).toEqual([[1, 2]]);

	const copy = parseDeviceCopy(await takeOut(db));
	if (typeof copy === 'string') throw new Error(copy);
	await eraseEverything(db, 'collected');
	expect(await readBundles(db)).toEqual(kept);
	await eraseEverything(db, 'own');
	expect(await readBundles(db)).toEqual([]);

	const other = await openTab();
	for (let times = 0; times < 2; times += 1)
		await readBack(other, copy, { name: 'copy', named: [], registers: [] });
	expect(await readBundles(other)).toEqual(kept);
});
