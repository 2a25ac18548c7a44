import { bech32 } from '@scure/base';
import { z } from 'astro/zod';
import { strict } from '../authoring/strict.ts';

/** The public half of a key: `age1` and 58 characters, the last six of which check the others. */
const keySchema = z
	.string('Write the public key in quotation marks: it begins with age1.')
	.superRefine((key, context) => {
		const refuse = (message: string) => context.addIssue({ code: 'custom', message });
		if (/^age-secret-key-/i.test(key))
			refuse(
				'This is a private key: whoever has it reads everything. Take it out of this file, make a new pair, and write the new public key, which begins with age1.',
			);
		else if (!isPublicKey(key))
			refuse(
				'This is no public key, or a character of it is wrong. Copy it anew from the page where keys are made: it begins with age1.',
			);
	});

const keysSchema = z
	.array(keySchema, 'Write a list of public keys: [age1…].')
	.min(1, 'Write at least one public key, or null instead of the list.')
	.refine(
		(keys) => new Set(keys).size === keys.length,
		'The same key stands here twice. Take one away.',
	);

/** Whose keys open what is sealed: public halves only. null = nothing is sealed. */
export const sealingSchema = strict('sealing', {
	/** Everyone with one of these opens opinions and sealed files. */
	keys: keysSchema,
	/** Who opens the general manager's mailbox. Left out: those of `keys`. */
	mailbox: keysSchema.optional(),
	/** Who opens what is about human resources themselves; none of it may be theirs. Left out: nobody but on paper. */
	past_hr: keysSchema.optional(),
})
	.superRefine(({ keys, past_hr: past = [] }, context) => {
		if (past.some((key) => keys.includes(key)))
			context.addIssue({
				code: 'custom',
				path: ['past_hr'],
				message:
					'A key of "keys" stands here too: then human resources would read what is about them. Write other keys, or leave past_hr out.',
			});
	})
	.nullable()
	.default(null);

function isPublicKey(key: string): boolean {
	const decoded = bech32.decodeUnsafe(key);
	return decoded?.prefix === 'age' && bech32.fromWordsUnsafe(decoded.words)?.length === 32;
}
