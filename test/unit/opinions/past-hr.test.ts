import { expect, it } from 'vitest';
import { entryOfMessage } from '~/core/opinions/message-entries.ts';
import { recordIdOf } from '~/core/opinions/message-ids.ts';
import type { OpinionMessage } from '~/core/opinions/message.ts';
import { message, realBook } from './made-messages.ts';

const book = realBook();
const written = { now: new Date('2026-11-24T09:00:00Z'), device: null, withDepartment: true };
const valuesOf = (one: OpinionMessage) =>
	entryOfMessage({ id: recordIdOf(one), message: one }, book, written).values;

it('What is about human resources says so in the book, whose checks keep it from them; nothing else does', () => {
	const { field = '', is } = book.messages.pastHr ?? {};
	expect(valuesOf(message(1, { channel: 'mailbox', pastHr: true }))[field]).toBe(is);
	expect(valuesOf(message(2, { channel: 'mailbox' }))[field] ?? null).toBeNull();
	const assigned = book.definition.checks.find((check) => check.use === 'differs');
	expect(assigned).toMatchObject({ field: 'assigned', other: field });
});
