import { expect, it } from 'vitest';
import { readParts } from '~/core/handover/parts/read-parts.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import { inOrder } from '../../../scripts/collect/in-order.ts';
import { joinParts } from '../../../scripts/collect/join-parts.ts';
import { againFile } from '../../../scripts/collect/mend-earlier.ts';
import type { ReadFile } from '../../../scripts/collect/task.ts';

/** Of signs so far apart that no text fits into one part. */
const textOf = (step: number) =>
	String.fromCodePoint(...Array.from({ length: 90 }, (_, at) => 0x4e00 + ((at * step) % 20_000)));
const [first, second, third] = [7919, 6007, 4001].map(textOf);
const partsOf = (text = '') => writeParts(text, 100)?.parts ?? [];

/** Chats with these lines, as they are read before anything is joined. */
function readOf(chats: readonly (readonly string[])[]): ReadFile[] {
	return chats.flatMap((lines, source) => {
		const { whole, gaps } = readParts(lines.join('\n'));
		const found = [...whole.map((one) => ({ ...one, kept: null })), ...gaps];
		return found.map(({ id, total, kept }, member) => {
			const refused = kept && { key: 'parts_missing', field: null, params: { came: 1, total } };
			const summary = { ...againFile(), name: `pile.zip/${source}.txt`, refused };
			return { source, member, summary, messageParts: { id, total, kept } };
		});
	});
}

const [[a1 = '', ...a], [b1 = '', ...b], c] = [partsOf(first), partsOf(second), partsOf(third)];
const read = readOf([[b1, a1], a, b, c, c.slice(1), [...c.slice(1), '王芳：好'], a]);
const sources = ['0', '1', '2', '3', '4', '5', '6'].map((name, source) => ({
	...{ source, name, path: name, size: 1 },
}));

it('joins the same whoever read first, and names the file of a zip a message began in', () => {
	const joined = joinParts(structuredClone(read), sources);
	expect(joined.whole).toMatchObject([
		{ source: 0, name: 'pile.zip/0.txt', member: 2, joined: second },
		{ source: 0, name: 'pile.zip/0.txt', member: 100_002, joined: first },
	]);
	for (const order of [read.toReversed(), [...read.slice(3), ...read.slice(0, 3)]])
		expect(joinParts(structuredClone(order), sources)).toEqual(joined);
	expect(joined.left.toSorted(inOrder)).toEqual(joined.left);
});

it('keeps every chat, with the file its parts were read with, and none of their texts', () => {
	const { left } = joinParts(structuredClone(read), sources);
	expect(
		left.map(({ summary: { name, refused, rows, notes } }) => [
			...[name, refused, rows],
			...notes.map(({ key, params }) => [key, params?.['file']]),
		]),
	).toEqual([
		['pile.zip/1.txt', null, 0, ['parts_read_with', 'pile.zip/0.txt']],
		['pile.zip/2.txt', null, 0, ['parts_read_with', 'pile.zip/0.txt']],
		['pile.zip/3.txt', null, 0],
		['pile.zip/4.txt', null, 0, ['parts_read_with', 'pile.zip/3.txt']],
		['pile.zip/5.txt', null, 0, ['parts_read_with', 'pile.zip/3.txt']],
		['pile.zip/6.txt', null, 0, ['parts_read_with', 'pile.zip/0.txt']],
	]);
	expect(JSON.stringify(left)).not.toMatch(/kept|GT1:/);
});
