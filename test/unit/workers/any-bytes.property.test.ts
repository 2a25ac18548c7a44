import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { FormChoices } from '~/core/csv/read/form-question.ts';
import { buckets, totalCounts } from '~/core/imports/buckets.ts';
import { isMeant } from '~/core/imports/is-meant.ts';
import type { ImportPlan } from '~/core/imports/plan.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { type PreviewJob, previewFiles } from '~/workers/collect/preview-files.ts';
import { utf8 } from '../csv/bytes.ts';
import { csvOf, entryOf } from '../csv/csv-of.ts';
import { everyType } from '../csv/every-type.ts';
import { loadDefinitions } from '../definitions.ts';
import { propertyRuns } from '../property-runs.ts';

const anonymous = everyType({ id: 'anonymous_type', anonymous: true });
const definitions = [...loadDefinitions('zh-CN'), everyType(), anonymous];
/** A few for every day, as many as are asked for in a soak. */
const runs = {
	numRuns: process.env['PROPERTY_RUNS'] === undefined ? 50 : Math.min(propertyRuns, 10_000),
};

/** The check of these files over an empty database, and what was asked about them. */
async function check(sources: GivenSource[], forms: FormChoices = {}) {
	const asked = new Map<number, string>();
	const book: PreviewJob['book'] = {
		register: () => null,
		heads: () => [],
		aside: async () => [],
		decode: (data, _, options) => decodeCsv(data, definitions, options),
	};
	const job = {
		definitions,
		company: null,
		book,
		pacer: { due: () => false, pause: async () => {} },
		onProgress: () => {},
		forms,
		onQuestion: (file: number, { key }: { key: string }) => void asked.set(file, key),
	};
	return { plan: await previewFiles(sources, job, { edits: false }), asked };
}

/** Promise 2, for files and rows: each is in one place, and the places add up. */
function addsUp(plan: ImportPlan, asked: ReadonlyMap<number, string>): void {
	const totals = totalCounts(plan.files);
	expect(buckets.reduce((sum, bucket) => sum + totals[bucket], 0)).toBe(plan.rows.length);
	for (const [index, { rows, counts, refused }] of plan.files.entries()) {
		const own = plan.rows.filter(({ file }) => file === index);
		expect([own.length, buckets.reduce((sum, bucket) => sum + counts[bucket], 0)]).toEqual([
			rows,
			rows,
		]);
		if (refused) expect(rows).toBe(0);
		expect(asked.has(index)).toBe(refused?.key === 'which_form');
	}
	for (const { bucket, entry, aside, ask } of plan.rows) {
		expect(bucket === 'aside' ? aside : entry).not.toBeNull();
		expect(ask !== null).toBe(bucket === 'asked');
		expect(entry?.tracker === anonymous.id && entry.extra !== undefined).toBe(false);
	}
}

const ours = utf8(csvOf([entryOf(1), entryOf(2, { text: "'=1", choice: 'high' }), entryOf(3)]));
const names = [
	...definitions.flatMap(({ fields }) => fields.map(({ label }) => label)),
	...['姓名', '手机', '备注', '', '_id', '_schema', '_hash', '_aside', '_deleted', 'text'],
];
const cell = fc.oneof(
	fc.constantFrom(
		'',
		'高',
		'4',
		'2026Q4',
		'/',
		'#REF!',
		"'x",
		'=1',
		'"',
		'a\n"b',
		'\u200B',
		'昨天',
	),
	fc.constantFrom('r-23456789abcdfghjkmnp', 'every_type@3', 'needs/a0123456789abcdef', '1'),
	fc.string({ maxLength: 8, unit: 'grapheme' }),
);
const typed = fc
	.record({
		header: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 9 }),
		rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 }),
		between: fc.constantFrom(',', ';', '\t'),
		end: fc.constantFrom('\n', '\r\n', '\r', '\n\uFEFF'),
	})
	.map(({ header, rows, between, end }) =>
		utf8([header, ...rows].map((cells) => cells.join(between)).join(end)),
	);
const damaged = fc
	.record({
		bytes: fc.oneof(fc.constant(ours), typed),
		changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
		cut: fc.nat(2000),
	})
	.map(({ bytes, changes, cut }) => {
		const copy = bytes.slice(0, cut < 1000 ? bytes.length : cut);
		for (const [at, byte] of changes) if (copy.length > 0) copy[at % copy.length] = byte;
		return copy;
	});
const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), typed, damaged, fc.constant(ours));
const path = fc.constantFrom(
	'a.csv',
	'b/a.csv',
	'名册.csv',
	'__MACOSX/a.csv',
	'x',
	'datapackage.json',
);
const member = fc.tuple(path, bytes);
const zip = fc
	.array(member, { maxLength: 4 })
	.map((members) => zipSync(Object.fromEntries(members), { level: 0 }));

const file = fc.oneof(
	bytes,
	zip,
	zip.map((inner) => zipSync({ 'inner.zip': inner })),
);
const source: fc.Arbitrary<GivenSource> = fc.oneof(
	file.map((data) => ({
		name: 'a.csv',
		origin: 'file' as const,
		data: new Blob([new Uint8Array(data)]),
	})),
	fc.oneof(typed, damaged).map((data) => ({
		name: '',
		origin: 'pasted' as const,
		data: new TextDecoder().decode(data),
	})),
);

describe('any bytes at all, given as files, zips or pasted text', () => {
	it('end in buckets that add up, files included, whatever a person says of them', async () => {
		const given = fc.array(source, { minLength: 1, maxLength: 3 });
		const say = fc.constantFrom(...definitions.map(({ id }) => id), null);
		await fc.assert(
			fc.asyncProperty(given, say, async (sources, form) => {
				const { plan, asked } = await check(sources);
				expect(plan.files.length).toBeGreaterThanOrEqual(sources.length);
				addsUp(plan, asked);
				const forms = Object.fromEntries([...asked.values()].map((key) => [key, form]));
				const said = await check(sources, forms);
				expect(said.plan.files.map(({ name }) => name)).toEqual(plan.files.map(({ name }) => name));
				addsUp(said.plan, said.asked);
			}),
			runs,
		);
	}, 900_000);

	it('are as many files as a zip holds that somebody meant', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(member, { maxLength: 5 }), async (members) => {
				const held = Object.fromEntries(members);
				const meant = Object.keys(held).filter(isMeant);
				const data = new Blob([new Uint8Array(zipSync(held))]);
				const { plan } = await check([{ name: 'z.zip', origin: 'file', data }]);
				expect(plan.files).toHaveLength(Math.max(1, meant.length));
			}),
			runs,
		);
	});
});
