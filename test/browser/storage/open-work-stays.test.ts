import { beforeEach, expect, test } from 'vitest';
import { makeLink } from '~/core/fields/link-value.ts';
import { removeStored } from '~/core/forms/remove.ts';
import { stayRules } from '~/core/handover/stay-rule.ts';
import { ownName } from '~/device/own-name.ts';
import { readOpenWork } from '~/storage/open-work.ts';
import { Database } from '~/storage/tables.ts';
import { loadDefinition } from '../definitions.ts';
import { keepRecords } from '../tracker/made-up-register.ts';
import { freshDevice } from '../tracker/mount-tracker.tsx';

beforeEach(freshDevice);

const book = loadDefinition('opinion_book');
const actions = loadDefinition('actions');
const { field = '', is = '' } = book.messages?.pastHr ?? {};
const rules = stayRules([loadDefinition('meetings'), actions, book]);

async function waiting() {
	const work = await readOpenWork(ownName(), rules);
	return Object.fromEntries(work.map(({ tracker, waiting: count }) => [tracker, count]));
}

test('The home page does not ask for what stays on this device for good: an opinion about human resources, its actions', async () => {
	const [past, usual] = await keepRecords(book, [
		{ theme: 'management', [field]: is },
		{ theme: 'tools' },
	]);
	await keepRecords(
		actions,
		[past, past, usual].map((one, at) => ({
			source: makeLink(`opinion_book/${one?.id}`, '意见'),
			what: `事 ${at}`,
		})),
	);
	expect(await waiting()).toEqual({ opinion_book: 1, actions: 1 });
	if (!past) throw new Error('No such record.');
	const db = new Database(ownName());
	await db.entries.put(removeStored(past, book, new Date()));
	db.close();
	expect(await waiting()).toEqual({ opinion_book: 1, actions: 1 });
});

test('Only of messages and of what belongs to them a page is told what stays', () => {
	expect(Object.keys(rules)).toEqual(['opinion_book', 'actions']);
	// With all it may belong to: so a line of a message is told from an action written where the message never was.
	expect(rules['actions']?.above?.trackers).toEqual(actions.parent?.trackers);
});

test('An action whose opinion is on another device is asked for', async () => {
	await keepRecords(actions, [
		{ source: makeLink(`opinion_book/r-${'2'.repeat(20)}`, '意见'), what: '事' },
	]);
	expect(await waiting()).toEqual({ actions: 1 });
});
