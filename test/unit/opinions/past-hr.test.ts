import { expect, it } from 'vitest';
import { findJoinMistakes } from '~/core/definition/join-mistakes.ts';
import { localise } from '~/core/definition/localise.ts';
import { runChecks } from '~/core/entries/checks.ts';
import { entryOfMessage } from '~/core/opinions/message-entries.ts';
import { recordIdOf } from '~/core/opinions/message-ids.ts';
import type { OpinionMessage } from '~/core/opinions/message.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { toMistake } from '../../../integrations/mistakes/mistake.ts';
import { translateSentence } from '../../../integrations/mistakes/translate-sentence.ts';
import { loadDefinitions, readTracker, readYaml } from '../definitions.ts';
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

it('Where another role does the work of human resources, it is that one an opinion about them is kept from', () => {
	const raw = readTracker(book.definition.id);
	const { is } = raw.messages?.pastHr ?? { is: '' };
	const file = readYaml('organization.yml') as { roles: { code: string }[] };
	const roles = file.roles.map((role) =>
		role.code === is ? { code: is, absorbedBy: 'general_manager' } : role,
	);
	const company = organizationSchema.parse({ ...file, roles });
	const here = localise(book.definition.id, raw, {}, company, 'zh-CN');
	const { field = '', is: named = '' } = here.messages?.pastHr ?? {};
	expect(named).toBe('general_manager');
	const found = (about: string, assigned: string) =>
		runChecks({ [field]: about, assigned }, here).filter((one) => one.field === 'assigned');
	// Said by today's code, and in a record from before.
	expect(found(named, 'general_manager')).toMatchObject([{ key: 'same_answer' }]);
	expect(found(is, 'general_manager')).toMatchObject([{ key: 'same_answer' }]);
	expect(found(named, 'union')).toEqual([]);
});

it('A role the company does not have is told, for no check could keep anything from it', () => {
	const { messages, definition } = book;
	const { field = '' } = messages.pastHr ?? {};
	const told = (is: string) =>
		findJoinMistakes(
			loadDefinitions('en').map((one) =>
				one.id === definition.id
					? { ...one, messages: { ...messages, pastHr: { field, is } } }
					: one,
			),
		);
	expect(told('human_resources')).toEqual([]);
	const [only = '', ...more] = told('human_resource');
	expect(more).toEqual([]);
	expect(only).toContain(
		`messages, pastHr, is: "human_resource" is no code of "${field}". Write one of: `,
	);
	expect(translateSentence(toMistake(only).sentence)).not.toBeNull();
});
