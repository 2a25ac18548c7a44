import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { encodeLean } from '~/core/csv/write/encode-lean.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import { twoTrackers } from '../definition/two-trackers.ts';
import { entryOf } from './csv-of.ts';

const [cases, steps] = twoTrackers();
const one = entryOf(1, { number: '事-202611-001', matter: '交货晚了', state: 'open' }, {}, cases);
const link = makeLink(`cases/${one.id}`, '事-202611-001 · 交货晚了');
const step = entryOf(3, { of: link, kind: 'began', said: '马上查' }, {}, steps);
const early = entryOf(
	4,
	{ of: makeLink(`cases/r-${'3'.repeat(20)}`, null), kind: 'began' },
	{},
	steps,
);
const astray = entryOf(5, { of: '上个月那件事', kind: 'solved' }, {}, steps);

function unpack(entries: Parameters<typeof encodeArchive>[0]): Record<string, string> {
	const zip = unzipSync(encodeArchive(entries, [cases, steps]));
	return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('Numbers and links', () => {
	const batch = 'b-7kq2m4x9w3';
	it.each<[string, string]>([
		['a file for people', encodeCsv([step, early, astray], steps, { batch }).text],
		['a file for programs', unpack({ steps: [step, early, astray] })['steps.csv'] ?? ''],
		['a text', encodeLean([step, early, astray], steps, { batch })],
	])('come back from %s as they were, and nothing is added', (_what, text) => {
		const { rows, refused } = decodeCsv(text, [cases, steps]);
		expect(refused).toBeNull();
		expect(rows).toMatchObject([step, early, astray].map((entry) => ({ kind: 'intact', entry })));
		for (const row of rows) expect('entry' in row && row.entry.extra).toBeFalsy();
	});

	it('are read where a person typed the number of a record', () => {
		const typed = decodeCsv(`属于哪一项,做了什么\ncases/${one.id} 那件事,开始\n`, [cases, steps]);
		expect(typed.rows).toMatchObject([
			{ kind: 'typed', entry: { values: { of: `cases/${one.id} 那件事`, kind: 'began' } } },
		]);
	});
});

describe('The zip for programs', () => {
	it('says which table belongs to which, where all of it is there', () => {
		const keysIn = (files: Record<string, string>) => {
			const { resources } = JSON.parse(files['datapackage.json'] ?? '') as {
				resources: { name: string; schema: { foreignKeys?: unknown } }[];
			};
			return resources.find(({ name }) => name === 'steps')?.schema.foreignKeys;
		};
		expect(keysIn(unpack({ cases: [one], steps: [step, astray] }))).toEqual([
			{ fields: ['_of_id'], reference: { resource: 'cases', fields: ['_id'] } },
		]);
		expect(keysIn(unpack({ cases: [one], steps: [step, early] }))).toBeUndefined();
	});
});
