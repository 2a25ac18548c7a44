import { describe, expect, it } from 'vitest';
import { readKeys } from '~/core/seal/read-keys.ts';
import { makeKey } from '~/core/seal/make-key.ts';
import { backupQuickly } from './seal-quickly.ts';

const pair = await makeKey();
const backup = await backupQuickly(pair.identity, 'k3m2-9xtr-w8qf-h5np');
const inGroups = pair.identity.replace(/^(AGE-SECRET-KEY-)(.*)$/, (_, head: string, rest: string) =>
	[head, ...(rest.match(/.{1,4}/g) ?? [])].join(' ').toLowerCase(),
);

describe('A handler’s key', () => {
	it.each([
		['as the file', backup, 'k3m2-9xtr-w8qf-h5np'],
		['with a passphrase that was pasted with a blank', backup, ' k3m2-9xtr-w8qf-h5np '],
		['with a passphrase typed in full width', backup, 'ｋ3m2-9xtr-w8qf-h5np'],
		['as age writes it', `# a comment\n${pair.identity}\n`, ''],
		['typed from paper, in groups and small letters', inGroups, ''],
	])('is read %s', async (_, given, passphrase) => {
		expect(await readKeys(given, passphrase)).toEqual({ keys: [pair.identity] });
	});

	it.each(['utf16le', 'utf-16be'])(
		'is read out of a file in %s, as a shell may write it',
		async (encoding) => {
			for (const [text, passphrase] of [
				[`# created\r\n${pair.identity}\r\n`, ''],
				[backup, 'k3m2-9xtr-w8qf-h5np'],
			] as const) {
				const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
				const given = encoding === 'utf16le' ? bytes : bytes.swap16();
				expect(await readKeys(new Uint8Array(given), passphrase)).toEqual({
					keys: [pair.identity],
				});
			}
		},
	);

	it.each([
		['another passphrase', backup, 'k3m2-9xtr-w8qf-h5nq', 'wrong_passphrase'],
		['something else', 'a message', '', 'no_key'],
	])('is told apart from %s', async (_, given, passphrase, why) => {
		expect(await readKeys(given, passphrase)).toEqual({ why });
	});
});
