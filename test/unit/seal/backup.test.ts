import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '~/core/seal/backup.ts';
import { fingerprintOf } from '~/core/seal/fingerprint.ts';
import { sealText } from '~/core/seal/seal-text.ts';
import { readYaml } from '../definitions.ts';
import { fromAge } from './from-age.ts';
import { backupQuickly } from './seal-quickly.ts';

const { identity, recipient } = fromAge;
const pair = { identity, recipient };
const passphrase = '山火 4kq2-7mxw';
const quick = await backupQuickly(identity, passphrase);
const words = ['zh-CN', 'en'].map((language) => {
	const { words: said } = readYaml(`i18n/${language}/fingerprint.yml`) as { words: string };
	return said;
});

describe('the backup of a private key', () => {
	it('gives the key back with its passphrase, in full width and with blanks around it too', async () => {
		expect(await readBackup(quick, ' 山火 ４kq2-7mxw ')).toEqual({ pair });
	});

	// Five seconds of work; `box/keys.test` writes one on the page and opens it there in each run.
	it.runIf(process.env['SOAK'])(
		'gives it back also where each passphrase takes its time',
		async () => {
			const file = await writeBackup(pair, '2026-11-27', passphrase);
			expect(await readBackup(file, ' 山火 ４kq2-7mxw ')).toEqual({ pair });
		},
	);

	it.each([
		['with another passphrase', quick, '山火', 'wrong_passphrase'],
		['with something else', '你好', '', 'no_key'],
		['cut off', quick.slice(0, 300), passphrase, 'damaged'],
	])('does not open %s', async (_, given, typed, why) => {
		expect(await readBackup(given, typed)).toEqual({ why });
	});

	it('opens nothing that was sealed to a key', async () => {
		const { armor } = await import('~/core/seal/armor.ts');
		const sealed = armor(await sealText('x', [recipient]));
		expect(await readBackup(sealed, 'x')).toEqual({ why: 'wrong_passphrase' });
	});

	it('may be typed from paper', async () => {
		const typed = identity.toLowerCase().replace(/(.{5})/g, '$1 ');
		expect(await readBackup(typed, '')).toEqual({ pair });
		for (const dash of ['–', '—', '‑', '−', '－'])
			expect(await readBackup(identity.replaceAll('-', dash), '')).toEqual({ pair });
		expect(await readBackup(`${identity.slice(0, 30)}\u200b${identity.slice(30)}`, '')).toEqual({
			pair,
		});
		expect(await readBackup(identity.replace(/9VU/, '8VU'), '')).toEqual({ why: 'no_key' });
	});
});

describe('the fingerprint of a public key', () => {
	it.each(words)('has 64 different words to choose from (%#)', (list) => {
		expect(new Set(list.split(' ')).size).toBe(64);
		expect(list.split(' ')).toHaveLength(64);
	});

	it('is the same six words forever', () => {
		expect(words.map((list) => fingerprintOf(recipient, list).join(' '))).toMatchInlineSnapshot(`
			[
			  "果 夏 东 金 船 路",
			  "plum summer east gold ship road",
			]
		`);
	});
});
