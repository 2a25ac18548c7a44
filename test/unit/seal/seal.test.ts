import { afterEach, describe, expect, it, vi } from 'vitest';
import { armor, unarmor } from '~/core/seal/armor.ts';
import { makeKey, readKey } from '~/core/seal/make-key.ts';
import { openSealed, openWithPassphrase } from '~/core/seal/open-sealed.ts';
import { sealText } from '~/core/seal/seal-text.ts';
import { fromAge } from './from-age.ts';
import { sealQuickly } from './seal-quickly.ts';

const { identity, recipient } = fromAge;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('sealed text', () => {
	it('opens what the program age sealed, out of a chat that quotes it', async () => {
		const quoted = `HR:\n${fromAge.armored.replace(/^/gm, '> ')}\n收到`;
		const [bytes = new Uint8Array()] = unarmor(quoted);
		expect(await openSealed(bytes, [identity])).toEqual({ ok: true, text: fromAge.text });
	});

	it.each([1, 2, 3, 200])(
		'comes out of a mail that was saved, where each = is =3D (%i)',
		(length) => {
			const bytes = Uint8Array.from({ length }, (_, at) => at);
			const saved = armor(bytes).replaceAll('=', '=3D').replaceAll('\n', '\r\n');
			expect(unarmor(`Content-Transfer-Encoding: quoted-printable\r\n\r\n${saved}`)).toEqual([
				bytes,
			]);
		},
	);

	it('opens with the key of each of several recipients, and says nothing to others', async () => {
		const second = await makeKey();
		const other = await makeKey();
		const bytes = await sealText('风扇坏了', [recipient, second.recipient]);
		for (const key of [identity, second.identity])
			expect(await openSealed(bytes, [other.identity, key])).toEqual({
				ok: true,
				text: '风扇坏了',
			});
		expect(await openSealed(bytes, [other.identity])).toEqual({ ok: false, why: 'other_key' });
		expect(await openSealed(bytes, ['no key'])).toEqual({ ok: false, why: 'other_key' });
	});

	it.each(['', '\n', ' ', 'a\n   ', '文'.repeat(340), '文'.repeat(342), 'x'.repeat(70_000)])(
		'comes back exactly, and its length tells only a class (%#)',
		async (text) => {
			const bytes = await sealText(text, [recipient]);
			expect(await openSealed(bytes, [identity])).toEqual({ ok: true, text });
		},
	);

	it.each([
		['a word', '好', 1024],
		['1,023 bytes', 'x'.repeat(1023), 1024],
		['1,024 bytes', 'x'.repeat(1024), 2048],
		['3,000 bytes', 'x'.repeat(3000), 4096],
		['4,096 bytes', 'x'.repeat(4096), 8192],
	])('of %s is as long as all of its class', async (_, text, size) => {
		const around = (await sealText('', [recipient])).length - 1024;
		expect((await sealText(text, [recipient])).length).toBe(size + around);
	});

	it('tells what was changed, cut off or never sealed', async () => {
		const bytes = await sealText('风扇坏了', [recipient]);
		const changed = bytes.with(-20, (bytes.at(-20) ?? 0) ^ 1);
		const half = bytes.slice(0, bytes.length / 2);
		for (const wrong of [changed, half, bytes.slice(0, -1), bytes.slice(0, 40)]) {
			const opened = await openSealed(wrong, [identity]);
			expect(opened).toEqual({ ok: false, why: 'damaged' });
		}
		for (const foreign of ['', '你好', 'age-encryption.org/v2\n'])
			expect(await openSealed(bytesOf(foreign), [identity])).toEqual({
				ok: false,
				why: 'not_sealed',
			});
	});

	it('goes through text in its armor, several after each other, and half of one opens nothing', async () => {
		const texts = ['一', '二'];
		const sealed = await Promise.all(texts.map((text) => sealText(text, [recipient])));
		const chat = sealed.map((bytes) => `张三 10:02\r\n${armor(bytes)}`).join('\r\n');
		const found = unarmor(chat);
		expect(found).toEqual(sealed);
		for (let at = 60; at < 1600; at += 97) {
			const [cut = new Uint8Array()] = unarmor(armor(sealed[0] ?? new Uint8Array()).slice(0, at));
			expect((await openSealed(cut, [identity])).ok).toBe(false);
		}
	});

	// What is sealed at its full cost is opened in `backup.test`: one second each.
	it('opens with the passphrase and with no other', async () => {
		const bytes = await sealQuickly(identity, '钥匙在三号柜');
		expect(await openWithPassphrase(bytes, '钥匙在三号柜')).toEqual({ ok: true, text: identity });
		expect(await openWithPassphrase(bytes, '钥匙')).toEqual({ ok: false, why: 'other_key' });
		expect(await openSealed(bytes, [identity])).toEqual({ ok: false, why: 'other_key' });
	});

	it('reads a key as somebody types it, and takes none with a wrong letter', async () => {
		const typed = ` ${identity.toLowerCase().replace(/(.{8})/g, '$1 ')}\n`;
		expect(await readKey(typed)).toEqual({ identity, recipient });
		expect(await readKey(identity.replace(/.$/, 'Q'))).toBeNull();
		expect(await readKey(recipient)).toBeNull();
	});
});

describe('sealing without a secure context', () => {
	afterEach(() => vi.unstubAllGlobals());

	it.each([
		['absent', undefined],
		[
			'throwing',
			new Proxy(
				{},
				{
					get: () => () => Promise.reject(new DOMException('no', 'OperationError')),
				},
			),
		],
	])('works with crypto.subtle %s', async (_, subtle) => {
		const getRandomValues = crypto.getRandomValues.bind(crypto);
		vi.stubGlobal('crypto', { getRandomValues, subtle });
		const key = await makeKey();
		const bytes = await sealText('在内网上', [key.recipient]);
		expect(await openSealed(bytes, [key.identity])).toEqual({ ok: true, text: '在内网上' });
	});
});
