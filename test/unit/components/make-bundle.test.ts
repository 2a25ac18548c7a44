import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { makeArchiveFile } from '~/components/export/make-archive.ts';
import { makeBundle } from '~/components/export/make-bundle.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import { shareFile } from '~/device/share-file.ts';
import { entryOf } from '../csv/csv-of.ts';
import { twoTrackers } from '../definition/two-trackers.ts';

const [cases, steps] = twoTrackers();
const own = { exportedHash: null, restorable: null };
const one = { ...entryOf(1, { number: '事-202611-001', matter: '交货晚了' }, {}, cases), ...own };
const of = makeLink(`cases/${one.id}`, '事-202611-001');
const step = { ...entryOf(3, { of, kind: 'began' }, {}, steps), ...own };
const tables = [
	{ definition: cases, entries: [one] },
	{ definition: steps, entries: [step] },
];

it('A register leaves with what belongs to its records, in one zip of the files a person would hand over', async () => {
	const file = await makeBundle(tables);
	expect(file.name).toMatch(/^goutong-cases-.*-1rows-.*\.zip$/);
	const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
	const rows = Object.values(files).flatMap(
		(bytes) => decodeCsv(strFromU8(bytes), [cases, steps]).rows,
	);
	expect(rows.map((row) => 'entry' in row && row.entry.id)).toEqual([one.id, step.id]);
	expect((await makeBundle(tables.slice(0, 1))).name).toMatch(/\.csv$/);
});

it.each([
	{ refused: '.zip', names: [/-cases-.*\.csv$/, /-steps-.*\.csv$/] },
	{ refused: '.exe', names: [/-cases-.*\.zip$/] },
])('A share sheet that refuses $refused is offered what it takes', async ({ refused, names }) => {
	const shared: File[] = [];
	vi.stubGlobal('navigator', {
		canShare: ({ files }: { files: File[] }) => !files.some(({ name }) => name.endsWith(refused)),
		share: async ({ files }: { files: File[] }) => void shared.push(...files),
	});
	expect(await shareFile(await makeBundle(tables))).toBe('shared');
	expect(shared.map(({ name }) => name)).toEqual(names.map((name) => expect.stringMatching(name)));
	vi.unstubAllGlobals();
});

it('The zip for programs holds both, each with a batch of its own', async () => {
	const zip = await makeArchiveFile([one], cases, tables.slice(1));
	const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
	expect(Object.keys(files)).toEqual(
		expect.arrayContaining(['cases.csv', 'datapackage.json', 'engines/duckdb.sql', 'steps.csv']),
	);
	const batches = ['cases.csv', 'steps.csv'].map(
		(name) => /"(b-[a-z2-9]+):1:1"/.exec(strFromU8(files[name] ?? new Uint8Array()))?.[1],
	);
	expect(new Set(batches).size).toBe(2);
});
