import yaml from 'js-yaml';
import { expect, it } from 'vitest';
import type { KnownKey } from '~/components/keys/known-key.ts';
import { sealingLine } from '~/components/keys/sealing-line.ts';
import { sealingSchema } from '~/core/organization/sealing-schema.ts';
import { makeKey } from '~/core/seal/make-key.ts';

it('The line for the company’s file keeps the keys in use and puts each new one under what it opens', async () => {
	const [everyday, mailbox, past] = (await Promise.all([makeKey(), makeKey(), makeKey()])).map(
		({ recipient }) => recipient,
	) as [string, string, string];
	const known: KnownKey[] = [{ recipient: everyday, use: 'keys' }];
	const read = (keys: KnownKey[]) => {
		const { sealing } = yaml.load(sealingLine(keys)) as { sealing: unknown };
		return sealingSchema.parse(sealing);
	};
	expect(read([...known, { recipient: past, use: 'past_hr' }])).toEqual({
		keys: [everyday],
		past_hr: [past],
	});
	expect(read([{ recipient: mailbox, use: 'mailbox' }, ...known])).toEqual({
		keys: [everyday],
		mailbox: [mailbox],
	});
	// Made twice over, or read back from a file that has it: once.
	expect(read([...known, ...known])).toEqual({ keys: [everyday] });
});
