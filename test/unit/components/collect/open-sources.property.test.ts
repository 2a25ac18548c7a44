import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { isSealedSource } from '~/components/collect/is-sealed-source.ts';
import { openSources } from '~/components/collect/open-sources.ts';
import { readPasted } from '~/components/collect/pasted-text.ts';
import { makeBundle } from '~/components/export/make-bundle.ts';
import { sealTo } from '~/components/export/make-sealed.ts';
import { makeCodeTexts } from '~/components/export/make-text.ts';
import { unsealed } from '~/components/export/seal.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { makeKey, type KeyPair } from '~/core/seal/make-key.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { openSource } from '~/core/intake/read-sources.ts';
import { propertyRuns } from '../../property-runs.ts';
import { loadDefinition } from '../../definitions.ts';

const needs = loadDefinition('needs', 'zh-CN');
/** Some 40 a second; more of them in `npm run soak`. */
const numRuns = process.env['PROPERTY_RUNS'] === undefined ? 10 : Math.min(propertyRuns, 2000);

let own: KeyPair;
let other: KeyPair;
beforeAll(async () => {
	[own, other] = [await makeKey(), await makeKey()];
});

function stored(quotation: string): StoredEntry {
	const now = new Date('2026-11-23T09:00:00+08:00');
	const values = { kind: 'employee', pain: quotation, asked_on: '2026-11-20' };
	const entry = createEntry(needs, { values, now, device: null, submission: null });
	return { ...entry, exportedHash: null, restorable: null };
}

/** One record as it is handed over: as a file, a zip or text in parts, sealed or not. */
async function handOver(entry: StoredEntry, way: string, keys: string[]): Promise<GivenSource[]> {
	const seal = keys.length > 0 ? sealTo(keys) : unsealed;
	if (way === 'text') {
		const parts = await makeCodeTexts([entry], needs, seal, (key) => key);
		return readPasted(`张三 10:02\n${(parts ?? []).toReversed().join('\n好的\n')}`).sources;
	}
	const table = { definition: needs, entries: [entry] };
	const made = await makeBundle(way === 'zip' ? [table, table] : [table]);
	const file = await seal.file(made);
	return [{ name: file.name, origin: 'file', data: file }];
}

/** What a check reads of these sources: a record each, whatever it came in. */
async function readAll(sources: GivenSource[]): Promise<Map<string, Entry>> {
	const read = new Map<string, Entry>();
	for (const source of sources)
		for (const { data } of await openSource(source))
			for (const row of decodeCsv(data ?? '', [needs]).rows)
				if ('entry' in row && row.entry) read.set(row.entry.id, row.entry);
	return read;
}

const records = fc.array(
	fc.record({
		said: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
		way: fc.constantFrom('file', 'zip', 'text'),
		keys: fc.constantFrom('none', 'one', 'both'),
	}),
	{ minLength: 1, maxLength: 5 },
);

it(
	'what comes sealed, as files, zips or text, among what does not gives the same records as all of it plain',
	async () => {
		await fc.assert(
			fc.asyncProperty(records, async (all) => {
				const entries = all.map(({ said }) => stored(said));
				const keysOf = { none: [], one: [own.recipient], both: [other.recipient, own.recipient] };
				const given = await Promise.all(
					all.map(({ way, keys }, at) => handOver(entries[at] as StoredEntry, way, keysOf[keys])),
				);
				const plain = await Promise.all(
					all.map(({ way }, at) => handOver(entries[at] as StoredEntry, way, [])),
				);
				const sources = given.flat();
				const areSealed = await Promise.all(sources.map(isSealedSource));
				expect(areSealed).toEqual(all.map(({ keys }) => keys !== 'none'));
				const { sources: opened, notOpened } = await openSources(
					sources.filter((_, at) => areSealed[at]),
					[own.identity],
				);
				expect(notOpened).toEqual([]);
				const read = await readAll([...sources.filter((_, at) => !areSealed[at]), ...opened]);
				const asPlain = await readAll(plain.flat());
				expect(read.size).toBe(all.length);
				for (const [id, entry] of asPlain) expect(read.get(id)).toEqual(entry);
			}),
			{ numRuns },
		);
	},
	20_000 + numRuns * 1000,
);
