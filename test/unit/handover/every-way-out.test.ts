import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { encodeLean } from '~/core/csv/write/encode-lean.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { hashEntry } from '~/core/entries/hash.ts';
import { keepStaying } from '~/core/entries/keep-staying.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { planExport } from '~/core/handover/export-plan.ts';
import { labelOfRecord } from '~/core/links/record-label.ts';
import { maskedForm } from '~/core/privacy/masked-form.ts';
import { makeCsvFile } from '~/components/export/make-file.ts';
import { makeArchiveFile } from '~/components/export/make-archive.ts';
import { makeCodeTexts, makeMessages } from '~/components/export/make-text.ts';
import { unsealed } from '~/components/export/seal.ts';
import { readParts } from '~/core/handover/parts/read-parts.ts';
import { aTracker, example } from '../entries/a-tracker.ts';
import { entryOf } from '../csv/csv-of.ts';

const stays = '客户很生气';
const masked = '李总 13812345678';
const longMasked = '回电 138-1234-5678，或写信 li@example.com';
const values = {
	title: '交货晚了',
	old_note: stays,
	contact: masked,
	story: longMasked,
};
const fields = [
	...example.fields.filter(({ id }) => id !== 'contact'),
	{ id: 'note', type: 'longtext', label: '内部评注', leaves: 'never', formerly: ['old_note'] },
	{ id: 'contact', type: 'text', label: '联系方式', leaves: 'masked' },
	{ id: 'story', type: 'longtext', label: '经过', leaves: 'masked' },
];

/** All of it that a file may not hold. */
const secrets = /客户很生气|13812345678|138-1234-5678|li@example\.com|李总 1381/;

function stored(definition: Definition): StoredEntry {
	const traces = definition.anonymous ? {} : { device: 'd-7kq2m4x9w3' };
	const entry = entryOf(1, values, traces, definition);
	return { ...entry, exportedHash: null, restorable: null };
}

const t = (key: string) => key;

describe.each([
	['a register', aTracker({ fields })],
	['an anonymous form', aTracker({ fields, anonymous: true })],
])('Of %s, what stays and what leaves masked', (_what, definition) => {
	const entry = stored(definition);
	const { entries } = planExport([entry], definition, 'all');
	const batch = 'b-7kq2m4x9w3';

	const ways: [string, () => Promise<string | string[]> | string | string[]][] = [
		['a CSV file', () => encodeCsv(entries, definition, { batch }).text],
		[
			'a CSV file of what was never brought up to date',
			() => encodeCsv([entry], definition, { batch }).text,
		],
		['the file of the panel', () => makeCsvFile(entries, definition).text()],
		[
			'the zip for programs',
			() =>
				Object.values(unzipSync(encodeArchive({ [definition.id]: entries }, [definition]))).map(
					(bytes) => strFromU8(bytes),
				),
		],
		[
			'the zip of the panel',
			async () => {
				const file = await makeArchiveFile(entries, definition);
				const bytes = new Uint8Array(await file.arrayBuffer());
				return Object.values(unzipSync(bytes)).map((one) => strFromU8(one));
			},
		],
		['a text', () => encodeLean(entries, definition, { batch })],
		[
			'messages for a chat',
			async () => read(await makeMessages(entries, definition, unsealed, t as never)),
		],
		[
			'pictures of codes',
			async () => read(await makeCodeTexts(entries, definition, unsealed, t as never)),
		],
		['the copy of its name in a link', () => labelOfRecord(values, definition)],
	];

	it.each(ways)('is not in %s', async (_way, make) => {
		const text = [await make()].flat().join('\n');
		expect(text).not.toBe('');
		expect(text).not.toMatch(secrets);
	});

	it('makes no row an edited one, and no file a broken one', () => {
		for (const form of ['labels', 'codes'] as const) {
			const { text } = encodeCsv(entries, definition, { batch, form });
			const { rows, refused } = decodeCsv(text, [definition]);
			expect(refused).toBeNull();
			expect(rows).toMatchObject([
				{ kind: 'intact', entry: { hash: entry.hash, values: { title: '交货晚了' } } },
			]);
		}
	});

	it('is told before it leaves', () => {
		const plan = planExport([entry], definition, 'all');
		expect(plan.staying.map(({ id }) => id)).toEqual(['note']);
		expect(plan.leaving.filter(({ leaves }) => leaves === 'masked')).toHaveLength(2);
	});
});

function read(parts: string[] | null): string[] {
	if (!parts) throw new Error('Too many.');
	return readParts(parts.join('\n')).whole.map((message) => message.text);
}

describe('The hash of a record', () => {
	const definition = aTracker({ fields });
	const entry = stored(definition);

	it('is the same without what stays, and tells a change of what left masked', () => {
		const hash = (more: object) =>
			hashEntry({ ...entry, values: { ...values, ...more } }, definition);
		expect(hash({ old_note: null })).toBe(entry.hash);
		expect(hash({ contact: maskedForm(masked, 'text') })).toBe(entry.hash);
		expect(hash({ contact: '王总 13912345670' })).not.toBe(entry.hash);
	});

	it('is of a mask that masks nothing again', () => {
		const text = fc.string({
			...{ unit: fc.constantFrom('1', '3', '8', '5', '@', '.', 'a', '赵', '-', ' ', '*', '９') },
			maxLength: 40,
		});
		const near = fc.tuple(text, fc.constantFrom('13812345678', 'li@example.com', ''), text);
		fc.assert(
			fc.property(near, fc.constantFrom('text' as const, 'longtext' as const), (parts, type) => {
				// A blank text is no answer.
				fc.pre(parts.join('').trim() !== '');
				const once = maskedForm(parts.join(''), type);
				expect(maskedForm(once, type)).toBe(once);
			}),
			{ numRuns: 1000 },
		);
	});
});

it('What comes back from elsewhere takes nothing from the device that knows more', () => {
	const definition = aTracker({ fields });
	const came = { title: '交货晚了三天', contact: maskedForm(masked, 'text'), story: '改写过' };
	expect(keepStaying(came, values, definition)).toEqual({
		...{ title: '交货晚了三天', note: stays, contact: masked, story: '改写过' },
	});
	expect(keepStaying(came, values, aTracker())).toBe(came);
});
