import { describe, expect, it } from 'vitest';
import { boxNameIn, newBoxName } from '~/core/handover/box/box-name.ts';
import {
	type BoxedFile,
	isBoxedFile,
	isLongReceived,
	withReceipt,
} from '~/core/handover/box/boxed-file.ts';
import { contentHash } from '~/core/handover/box/content-hash.ts';
import {
	addReceipts,
	decodeReceipts,
	encodeReceipts,
	toldReceipts,
} from '~/core/handover/box/receipts.ts';
import { takenIn } from '~/core/handover/box/taken-in.ts';
import { whyNot } from '~/components/export/drop-box/why-not.ts';
import type { FileSummary } from '~/core/imports/plan.ts';

const bytes = new TextEncoder().encode('rows');
const name = newBoxName('goutong-assessment-2026-11-23-5rows-k7m2xq.csv.age');
const file: BoxedFile = {
	...{ name, tracker: 'assessment', rows: 5, content: 'cm93cw==', hash: contentHash(bytes) },
	...{ on: null, state: 'sent', records: [{ id: 'r-a', hash: 'h1' }] },
};
const on = '2026-11-27';

describe('a file for the drop box', () => {
	it.each([
		['a.csv', /^b-[2-9a-z]{20}\.csv$/],
		['a.csv.age', /^b-[2-9a-z]{20}\.csv\.age$/],
		['a.zip', /^b-[2-9a-z]{20}\.zip$/],
		['a.zip.age', /^b-[2-9a-z]{20}\.zip\.age$/],
	])('is called by chance and keeps its endings: %s', (given, form) => {
		expect(newBoxName(given)).toMatch(form);
		expect(boxNameIn(`inbox/${newBoxName(given)}`)).not.toBeNull();
	});

	it('is told from files that came another way', () => {
		for (const other of ['市场部.csv', 'b-short.csv', `${name}.txt`, `x${name}`])
			expect(boxNameIn(other)).toBeNull();
	});

	it('says neither form nor day of an anonymous form in its name', () => {
		expect(name).not.toMatch(/assessment|2026|5rows/);
	});
});

describe('receipts', () => {
	const written = encodeReceipts(addReceipts([], [{ name, hash: file.hash, on }], on));

	it('name a file and what was taken in, and no day', () => {
		expect(decodeReceipts(written)).toEqual(new Map([[name, file.hash]]));
		expect(written).not.toContain('2026');
	});

	it('let a device drop what was received, and tell it of what came in part', () => {
		const received = withReceipt(file, decodeReceipts(written) ?? new Map(), on);
		expect(received).toMatchObject({ state: 'received', content: null, records: [] });
		expect(withReceipt(file, new Map([[name, 'other']]), on)).toMatchObject({
			...{ state: 'damaged', content: file.content },
		});
		expect(withReceipt(file, new Map(), on)).toBe(file);
		const damaged: BoxedFile = { ...file, state: 'damaged' };
		expect(withReceipt(damaged, new Map([[name, 'other']]), on)).toBe(damaged);
		expect(withReceipt(received, new Map([[name, 'other']]), on)).toBe(received);
	});

	it('are named for some weeks on the device of who sent it, and without a day where there is no name', () => {
		const all = decodeReceipts(written) ?? new Map<string, string>();
		expect(withReceipt(file, all, on)).not.toHaveProperty('receivedOn');
		const received = withReceipt({ ...file, on: '2026-11-01' }, all, on);
		expect(received.records).toEqual(file.records);
		expect(isLongReceived(received, '2026-12-27')).toBe(false);
		expect(isLongReceived(received, '2026-12-28')).toBe(true);
		const { receivedOn: _, ...before } = received;
		expect(isLongReceived(before, '2026-12-02')).toBe(true);
		expect(isLongReceived({ ...file, on: '2026-01-01' }, on)).toBe(false);
	});

	it('are the same list whatever the order and however often, and let go of old ones', () => {
		const one = { name, hash: 'a', on };
		const other = { name: newBoxName('b.csv'), hash: 'b', on };
		const old = { name: newBoxName('c.csv'), hash: 'c', on: '2026-01-02' };
		const forth = addReceipts(addReceipts([old], [one], on), [other, one], on);
		expect(forth).toEqual(addReceipts([other], [one, old], on));
		expect(
			toldReceipts(forth, on)
				.map(({ hash }) => hash)
				.sort(),
		).toEqual(['a', 'b']);
	});

	it('of another computer stay in the list, and what is told no more does not come back from it', () => {
		const mine = { name, hash: 'a', on };
		const [theirs, old] = [newBoxName('b.csv'), newBoxName('c.csv')];
		const known = [mine, { name: old, hash: 'c', on: '2026-01-02' }];
		const published = new Map([
			[theirs, 'b'],
			[old, 'c'],
		]);
		const all = toldReceipts(addReceipts(known, [], on, published), on);
		expect(new Map(all.map((one) => [one.name, one.hash]))).toEqual(
			new Map([
				[name, 'a'],
				[theirs, 'b'],
			]),
		);
	});

	it.each(['', '{', '[]', '{"goutong":"board","files":{}}', '{"goutong":"receipts"}'])(
		'are not read out of %j',
		(text) => expect(decodeReceipts(text)).toBeNull(),
	);

	it('are given for what was read whole, sealed or a zip, and for nothing that was refused', () => {
		const read = (path: string, refused: FileSummary['refused'] = null) =>
			// Only what is asked of a file here.
			({ name: path, origin: 'file', refused }) as FileSummary;
		const files = [
			read('inbox/a.csv'),
			read('inbox/b.zip/one.csv'),
			read('inbox/b.zip/two.csv'),
			read('inbox/c.zip/one.csv'),
			read('inbox/c.zip/two.csv', { key: 'files.not_ours' } as unknown as FileSummary['refused']),
			read('inbox/d.csv', { key: 'files.not_ours' } as unknown as FileSummary['refused']),
		];
		const names = ['inbox/a.csv', 'inbox/b.zip', 'inbox/c.zip', 'inbox/d.csv', 'inbox/e.csv'];
		expect(takenIn(names, files)).toEqual(['inbox/a.csv', 'inbox/b.zip']);
	});
});

it('a file that is kept is read back as it was', () => {
	expect(isBoxedFile(JSON.parse(JSON.stringify(file)))).toBe(true);
	expect(isBoxedFile({ ...file, records: null })).toBe(false);
});

it.each([
	[{ anonymous: false, hasKeys: false, isSealed: false }, null],
	[{ anonymous: false, hasKeys: true, isSealed: false }, 'to_seal'],
	[{ anonymous: false, hasKeys: true, isSealed: true }, null],
	[{ anonymous: true, hasKeys: false, isSealed: false }, 'no_keys'],
	[{ anonymous: true, hasKeys: true, isSealed: false }, 'to_seal'],
	[{ anonymous: true, hasKeys: true, isSealed: true }, null],
] as const)('what may go: %j', (asked, reason) => expect(whyNot(asked)).toBe(reason));
