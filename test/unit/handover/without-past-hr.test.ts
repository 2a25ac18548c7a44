import { describe, expect, it } from 'vitest';
import { keepStaying } from '~/core/entries/keep-staying.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';
import { forgetStored } from '~/core/forms/forget.ts';
import { removeStored } from '~/core/forms/remove.ts';
import { withoutPastHr } from '~/core/handover/without-past-hr.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import { entryOfMessage } from '~/core/opinions/message-entries.ts';
import { recordIdOf } from '~/core/opinions/message-ids.ts';
import type { OpinionMessage } from '~/core/opinions/message.ts';
import { loadDefinitions } from '../definitions.ts';
import { message, realBook } from '../opinions/made-messages.ts';

const book = realBook();
const { definition, course } = book;
const written = { now: new Date('2026-11-24T09:00:00Z'), device: null };
const kept = (entry: ReturnType<typeof createEntry>, more: Partial<StoredEntry> = {}) => ({
	...entry,
	exportedHash: null,
	restorable: null,
	...more,
});
const opened = (one: OpinionMessage, more: Partial<StoredEntry> = {}) =>
	kept(
		entryOfMessage({ id: recordIdOf(one), message: one }, book, {
			...written,
			withDepartment: false,
		}),
		more,
	);
const past = opened(message(1, { channel: 'mailbox', pastHr: true }));
const usual = opened(message(2));
const below = (of: StoredEntry, at: number): StoredEntry => {
	const values: Values = {
		[course.parent?.field ?? '']: makeLink(`${definition.id}/${of.id}`, '编号'),
		[book.messages.course.on]: '2026-11-25',
	};
	const id = `r-${String(at).repeat(20)}`;
	return kept(createEntry(course, { ...written, id, values, submission: null }));
};

it('An opinion about human resources leaves in no hand-over, nor does what belongs to it; the others do', () => {
	const [own, events] = withoutPastHr([
		{ definition, entries: [past, usual] },
		{ definition: course, entries: [below(past, 2), below(usual, 3)] },
	]);
	expect(own?.entries).toEqual([usual]);
	expect(events?.entries).toEqual([below(usual, 3)]);
	expect(JSON.stringify([own, events])).not.toContain(past.id);
});

it('One written apart on two devices stays where either version is about them', () => {
	const { field = '' } = book.messages.pastHr ?? {};
	const apart = { ...past, values: { ...past.values, [field]: null }, apart: [past] };
	expect(withoutPastHr([{ definition, entries: [apart] }])[0]?.entries).toEqual([]);
});

it('That one was removed is told to those who had it, for its row says nothing else; what belongs to it stays', () => {
	const removed = { ...removeStored(past, definition, written.now), exportedHash: 'h0' };
	const [own, events] = withoutPastHr([
		{ definition, entries: [removed] },
		{ definition: course, entries: [below(past, 2)] },
	]);
	expect(own?.entries).toEqual([removed]);
	expect(events?.entries).toEqual([]);
});

it('One cleared elsewhere stays, for this device still knows whom it was about when that comes in', () => {
	const cleared = stripEntries([past], definition, definition.kept?.keeps ?? null, written.now);
	expect(JSON.stringify(cleared.values)).not.toContain(book.messages.pastHr?.is);
	const came = {
		...past,
		...cleared,
		values: keepStaying(cleared.values, past.values, definition),
	};
	expect(withoutPastHr([{ definition, entries: [came] }])[0]?.entries).toEqual([]);
});

describe('What belongs to an opinion, handed over by itself,', () => {
	const lines = [below(past, 2), below(usual, 3)];
	const leaving = (of: StoredEntry[], entries = lines) =>
		withoutPastHr([{ definition: course, entries }], [{ definition, entries: of }])[0]?.entries;

	it('leaves without what belongs to one about human resources, there or removed', () => {
		expect(leaving([past, usual])).toEqual([lines[1]]);
		expect(leaving([removeStored(past, definition, written.now), usual])).toEqual([lines[1]]);
	});

	it('stays where it was only ever here, and of what it belongs to nobody can tell whom it was about', () => {
		const removed = removeStored({ ...usual, exportedHash: 'h0' }, definition, written.now);
		expect(leaving([removed])).toEqual([lines[1]]);
		expect(leaving([forgetStored(removed) ?? removed])).toEqual([]);
		expect(leaving([])).toEqual([]);
	});

	it('leaves where it may belong to other records too: an action is written where the opinion never was', () => {
		const action = loadDefinitions('zh-CN').find(
			({ parent }) =>
				(parent?.trackers.length ?? 0) > 1 && parent?.trackers.includes(definition.id),
		);
		if (!action) throw new Error('Nothing belongs to opinions and to other records.');
		const values = {
			[action.parent?.field ?? '']: makeLink(`${definition.id}/${usual.id}`, '编号'),
		};
		const id = `r-${'4'.repeat(20)}`;
		const entry = kept(createEntry(action, { ...written, id, values, submission: null }));
		const leave = (of: StoredEntry[]) =>
			withoutPastHr([{ definition: action, entries: [entry] }], [{ definition, entries: of }])[0]
				?.entries;
		expect(leave([])).toEqual([entry]);
		expect(leave([{ ...past, id: usual.id }])).toEqual([]);
	});

	it('leaves where others have it: it came in a file without the opinion', () => {
		const came = lines.map((line) => ({ ...line, exportedHash: '' }));
		expect(leaving([], came)).toEqual(came);
	});
});

it('Registers that hold no messages leave as they are', () => {
	for (const other of loadDefinitions('zh-CN').filter(({ messages }) => !messages)) {
		const table = { definition: other, entries: [usual] };
		expect(withoutPastHr([table])).toEqual([table]);
	}
});
