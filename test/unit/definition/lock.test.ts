import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinGroups } from '~/core/definition/field-groups.ts';
import { trackerSchema } from '~/core/definition/schema.ts';
import { readTracker, trackerIds } from '../definitions.ts';
import { example } from '../entries/a-tracker.ts';
import { extendLock, findLosses, type Lock } from './lock.ts';

const folder = new URL('../../fixtures/definitions-lock/', import.meta.url);
const fileOf = (id: string) => new URL(`${id}.json`, folder);
const readLock = (id: string): Lock =>
	existsSync(fileOf(id)) ? (JSON.parse(readFileSync(fileOf(id), 'utf8')) as Lock) : { fields: {} };

describe.each(trackerIds())('The tracker %s', (id) => {
	const tracker = readTracker(id);
	const lock = readLock(id);

	it('still reads everything it was ever published with', () => {
		expect(findLosses(lock, tracker)).toEqual([]);
	});

	it('has all its ids and codes in the lock', () => {
		const extended = extendLock(lock, tracker);
		if (process.env['LOCK'] === 'write')
			writeFileSync(fileOf(id), `${JSON.stringify(extended, null, '\t')}\n`);
		else
			expect(
				lock,
				`New ids or codes. If they are final, add them to the lock: LOCK=write npx vitest run --project unit test/unit/definition/lock.test.ts`,
			).toEqual(extended);
	});
});

it('No tracker that was published is gone', () => {
	const locked = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
	expect(trackerIds(), 'A folder in src/content/trackers is gone: put it back.').toEqual(
		expect.arrayContaining(locked),
	);
});

describe('The lock', () => {
	const tracker = (changes: (fields: typeof example.fields) => unknown[]) =>
		joinGroups(
			'example',
			trackerSchema.parse({ ...example, fields: changes(structuredClone(example.fields)) }),
			{},
		);
	const lock = extendLock(
		{ fields: {} },
		tracker((fields) => fields),
	);
	const rename = (id: string, to: object) => (fields: typeof example.fields) =>
		fields.map((field) => (field.id === id ? { ...field, ...to } : field));

	it.each<[string, ReturnType<typeof rename>, string[]]>([
		[
			'lets a new field in',
			(fields) => [...fields, { id: 'x', type: 'text', label: 'x' }] as typeof fields,
			[],
		],
		[
			'lets a field be renamed when it says so',
			rename('people', { id: 'persons', formerly: ['people'] }),
			[],
		],
		['lets a field be retired', rename('people', { retired: true }), []],
		[
			'stops a field from being renamed silently',
			rename('people', { id: 'persons' }),
			['The field "people" is gone'],
		],
		[
			'stops a field from being removed',
			(fields) => fields.filter(({ id }) => id !== 'people'),
			['The field "people" is gone'],
		],
		[
			'stops a field from changing its type',
			rename('due_on', { type: 'text' }),
			['The field "due_on" was date and is now text'],
		],
		[
			'stops an option from being removed',
			rename('progress', {
				options: [
					{ code: 'done', label: '已完成' },
					{ code: 'x', label: 'x' },
				],
			}),
			['The option "waiting" of "progress" is gone'],
		],
		[
			'lets an option be renamed when it says so',
			rename('progress', {
				options: [
					{ code: 'done', label: '已完成' },
					{ code: 'x', label: 'x', formerly: ['waiting'] },
				],
			}),
			[],
		],
	])('%s', (_what, change, losses) => {
		expect(findLosses(lock, tracker(change))).toEqual(
			losses.map((loss) => expect.stringContaining(loss)),
		);
	});

	it('keeps what it knows when it is extended', () => {
		expect(
			extendLock(
				lock,
				tracker((fields) => fields.slice(0, 4)),
			),
		).toEqual(lock);
	});
});
