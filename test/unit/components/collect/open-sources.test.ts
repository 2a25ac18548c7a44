import { describe, expect, it } from 'vitest';
import { isSealedSource } from '~/components/collect/is-sealed-source.ts';
import { openSources } from '~/components/collect/open-sources.ts';
import { armor } from '~/core/seal/armor.ts';
import { makeKey } from '~/core/seal/make-key.ts';
import { sealText } from '~/core/seal/seal-text.ts';
import { readPasted } from '~/components/collect/pasted-text.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import { encodeMessage } from '~/core/opinions/message.ts';
import { message } from '../../opinions/made-messages.ts';

const [old, own] = [await makeKey(), await makeKey()];
const table = '\uFEFF"甲 [a]"\r\n"一"\r\n';
const bytes = await sealText(table, [own.recipient]);
const other = await sealText(table, [old.recipient]);
const opinion = await sealText(encodeMessage(message(1)), [own.recipient]);
const text = armor(bytes);

const file = (name: string, data: Uint8Array | string) => ({
	name,
	origin: 'file' as const,
	data: new File([typeof data === 'string' ? data : Uint8Array.from(data)], name),
});
const pasted = (data: string) => ({ name: '', origin: 'pasted' as const, data });

describe('Something sealed', () => {
	it.each([
		['a file', file('a.csv.age', bytes), ['opened']],
		['a file whose name was changed', file('a.csv', bytes), ['opened']],
		['a file as text', file('a.csv.age.txt', text), ['opened']],
		['a saved mail', file('a.eml', `张三：\r\n> ${text.replaceAll('\n', '\r\n> ')}`), ['opened']],
		['two in a chat', pasted(`早\n${text}好的\n${armor(other)}`), ['opened', 'other_key']],
		['sealed to the key of before', file('b.age', other), ['other_key']],
		['half a file', file('c.age', bytes.slice(0, 700)), ['damaged']],
		['the beginning of a file', file('c.age', bytes.slice(0, 60)), ['damaged']],
		['a changed file', file('c.age', bytes.with(-3, (bytes.at(-3) ?? 0) ^ 1)), ['damaged']],
		['half a text', pasted(text.slice(0, 900)), ['damaged']],
		['a text with its heading alone', pasted('-----BEGIN AGE ENCRYPTED FILE-----'), ['damaged']],
		['a word that only names it', pasted('这里写 BEGIN AGE ENCRYPTED FILE'), ['damaged']],
		['an opinion', file('o.age', opinion), ['opinion']],
	])('%s is opened, or named with its reason: nothing is lost', async (_, source, expected) => {
		expect(await isSealedSource(source)).toBe(true);
		const { sources, notOpened } = await openSources([source], [own.identity]);
		const opened = await Promise.all(sources.map(async ({ data }) => new Response(data).text()));
		expect(opened).toEqual(opened.map(() => table.slice(1)));
		expect([...opened.map(() => 'opened'), ...notOpened.map(({ why }) => why)]).toEqual(expected);
		for (const one of [...sources, ...notOpened.map((not) => not.source)])
			expect([one.name, one.origin]).toEqual([source.name, source.origin]);
	});

	it.each([
		['nothing', text, []],
		['a quoted mail', `> ${text.replaceAll('\n', '\n> ')}`, []],
		['a table', `${text}\n甲 [a],乙 [b]\n一,二\n${armor(other)}`, ['甲 [a],乙 [b]']],
		['what a chat writes between', `张三 10:23\n${text}\n李四 10:25`, ['张三 10:23']],
		['a long text', `${'长'.repeat(90)}\n${text}`, ['长'.repeat(40)]],
	])('with %s beside it is told so, by how that begins', async (_, data, expected) => {
		expect((await openSources([pasted(data)], [own.identity])).beside).toEqual(expected);
	});

	it('beside a table in parts is handed on as well as the table', () => {
		const parts = writeParts(table, 1500)?.parts.join('\n') ?? '';
		const { sources } = readPasted(`${parts}\n${text}`);
		expect(sources.map(({ data }) => data)).toEqual([table, `${parts}\n${text}`]);
	});

	it('opens with the old key once that is given too', async () => {
		const { notOpened } = await openSources([file('b.age', other)], [own.identity]);
		const again = notOpened.map(({ source }) => source);
		const { sources } = await openSources(again, [own.identity, old.identity]);
		expect(sources).toHaveLength(1);
	});

	it('that was a table in another encoding comes out byte for byte', async () => {
		const gb = Uint8Array.of(0xd0, 0xe8, 0xc7, 0xf3, 0x0d, 0x0a);
		const { sealBytes } = await import('~/core/seal/seal-bytes.ts');
		const source = file('d.csv.age', await sealBytes(gb, [own.recipient]));
		const { sources } = await openSources([source], [own.identity]);
		const [only] = sources;
		expect(new Uint8Array(await new Response(only?.data).arrayBuffer())).toEqual(gb);
	});
});

describe('What is not sealed', () => {
	it.each([
		file('a.csv', table),
		file('a.txt', 'age-encryption'),
		file('a.zip', 'PK'),
		pasted('GT1:'),
	])('is left alone: %#', async (source) => expect(await isSealedSource(source)).toBe(false));
});
