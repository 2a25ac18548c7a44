import { describe, expect, it } from 'vitest';
import { makeKey } from '~/core/seal/make-key.ts';
import { organizationSchema } from '~/site/schemas.ts';
import { readYaml } from '../definitions.ts';

const company = readYaml('organization.yml') as Record<string, unknown>;
const read = (changes: object) => organizationSchema.safeParse({ ...company, ...changes });
const told = (sealing: unknown) =>
	read({ sealing }).error?.issues.map(({ path, message }) => `${path.join(' › ')}: ${message}`);
const hr = await makeKey();
const manager = await makeKey();

describe('keys for sealing in organization.yml', () => {
	it('may be left out, as in files from before, and then nothing is sealed', () => {
		expect(read({ sealing: undefined, publicKey: null }).data?.sealing).toBeNull();
	});

	it('are public keys, for whom else the company says', () => {
		const sealing = { keys: [hr.recipient], past_hr: [manager.recipient] };
		expect(read({ sealing }).data?.sealing).toEqual(sealing);
	});

	it.each([
		['none', [], /^sealing › keys: Write at least one public key/],
		['a private one', [hr.identity], /^sealing › keys › 0: This is a private key/],
		['a mistyped one', [hr.recipient.replace(/.$/, 'b')], /no public key, or a character/],
		['one twice', [hr.recipient, hr.recipient], /The same key stands here twice/],
	])('are not %s', (_, keys, sentence) => {
		expect(told({ keys })).toEqual([expect.stringMatching(sentence)]);
	});

	it('let nobody read what is about themselves', () => {
		expect(told({ keys: [hr.recipient], past_hr: [hr.recipient] })).toEqual([
			expect.stringMatching(/^sealing › past_hr: A key of "keys" stands here too/),
		]);
	});

	it('have nothing under the name they were to have', () => {
		expect(read({ publicKey: hr.recipient }).success).toBe(false);
	});
});
