import { expect, it } from 'vitest';
import { createEntry } from '~/core/entries/revisions.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';
import { gatherAbove } from '~/core/links/gather-above.ts';
import { loadDefinition } from '../definitions.ts';

const [book, actions, meetings] = ['opinion_book', 'actions', 'meetings'].map((id) =>
	loadDefinition(id, 'zh-CN'),
) as [Definition, Definition, Definition];
const now = new Date('2026-11-29T09:00:00Z');
const write = (definition: Definition, values: Values): StoredEntry => ({
	...createEntry(definition, { values, now, device: null, submission: null }),
	exportedHash: null,
	restorable: null,
});
const below = ({ tracker, id }: StoredEntry) =>
	write(actions, { source: makeLink(`${tracker}/${id}`, '编号') });

const [here, there, meeting] = [write(book, {}), write(book, {}), write(meetings, {})];

it('Only what lines belong to and is not among them is asked for, each tracker once, also of what a removed line said', async () => {
	const lines = [below(here), below(there), below(there), below(meeting), write(actions, {})];
	const removed = { ...lines[3], deleted: true, values: {}, restorable: lines[3]?.values ?? null };
	const asked: [string, readonly string[]][] = [];
	const found = await gatherAbove(
		[
			{ definition: book, entries: [here] },
			{ definition: actions, entries: [...lines.slice(0, 3), removed as StoredEntry] },
		],
		async (tracker, ids) => {
			asked.push([tracker, ids]);
			const [definition, entry] = tracker === meetings.id ? [meetings, meeting] : [book, there];
			return { definition, entries: [entry] };
		},
	);
	expect(asked).toEqual([
		[book.id, [there.id]],
		[meetings.id, [meeting.id]],
	]);
	expect(found.flatMap(({ entries }) => entries)).toEqual([there, meeting]);
});
