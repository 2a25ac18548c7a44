import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { hashEntry } from '~/core/entries/hash.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import { twoTrackers } from '../definition/two-trackers.ts';
import { entryOf } from './csv-of.ts';

const [cases, steps] = twoTrackers();
const folder = new URL('../../fixtures/records/', import.meta.url);
const one = entryOf(1, { number: '事-202611-001', matter: '交货晚了', state: 'open' }, {}, cases);
const of = makeLink(`cases/${one.id}`, '事-202611-001 · 交货晚了');
const step = entryOf(2, { of, kind: 'began', at: '2026-11-20T16:00+08:00' }, {}, steps);
const kept = [
	['cases', one, cases],
	['steps', step, steps],
] as const;

/** As they were stored and handed over on 2026-11-27: what is kept there never changes. */
it.each(kept)(
	'A record of %s as it was stored and handed over is read for ever',
	(name, entry, tracker) => {
		const [json, csv] = [new URL(`${name}.json`, folder), new URL(`${name}.csv`, folder)];
		const stored = JSON.parse(readFileSync(json, 'utf8')) as typeof entry;
		expect(stored).toEqual(entry);
		expect(hashEntry(stored, tracker)).toBe(stored.hash);
		const { rows } = decodeCsv(readFileSync(csv), [cases, steps]);
		expect(rows).toMatchObject([{ kind: 'intact', entry: stored }]);
	},
);
