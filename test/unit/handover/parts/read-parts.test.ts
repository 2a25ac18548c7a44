import { describe, expect, it } from 'vitest';
import { holdsParts, readParts } from '~/core/handover/parts/read-parts.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';

/** Nothing in it repeats, so that it needs some parts. */
const text = Array.from(
	{ length: 60 },
	(_, row) => `${row},"${((row + 3) ** 9).toString(36)} 会议"`,
).join('\n');
const { id = '', parts = [] } = writeParts(text, 200) ?? {};
const [first = '', second = ''] = parts;
const others = parts.slice(2);

describe('a chat with parts in it', () => {
	it('gives the text, and tells in how many parts it came', () => {
		expect(parts.length).toBeGreaterThan(3);
		expect(readParts(`李雷：\n${parts.join('\n韩梅梅：收到\n')}`)).toEqual({
			whole: [{ id, total: parts.length, text }],
			gaps: [],
		});
	});

	it('names what is missing, and what stands before the first part, so that one sees whom to ask', () => {
		const chat = `韩梅梅 10:02\n好的\n\n李雷 10:21\n【沟通现状评估】第 2 段\n${second}\n${others.join('\n')}`;
		expect(readParts(chat).gaps).toEqual([
			expect.objectContaining({
				id,
				missing: [1],
				damaged: [],
				before: '李雷 10:21 · 【沟通现状评估】第 2 段',
			}),
		]);
	});

	it('names a part that is cut off apart from one that did not come', () => {
		const [gap] = readParts(`${first.slice(0, 90)}……\n${others.join('\n')}`).gaps;
		expect(gap).toMatchObject({ id, missing: [2], damaged: [1] });
	});

	it('takes a part that a quotation cut off from where it stands whole', () => {
		const chat = `${parts.join('\n')}\n韩梅梅：\n「李雷：${first.slice(0, 60)}...」\n收到了吗`;
		expect(readParts(chat)).toMatchObject({ whole: [{ text }], gaps: [] });
	});

	it.each([
		['a name and a time', '李雷 2026-11-26 10:21:33'],
		['words of the same letters', 'Thanks a lot Zhang San'],
		['a line that looks like data', 'K7M2 QX4A'],
		['several lines', 'Zhang San\n10:21 AM\nGot it'],
	])('reads a part in whose middle stands %s', (_, said) => {
		const broken = first.replace(/(.{60})/g, '$1\n').split('\n');
		const chat = [...broken.slice(0, 2), said, ...broken.slice(2), ...parts.slice(1)].join('\n');
		expect(readParts(chat)).toMatchObject({ whole: [{ text }], gaps: [] });
	});

	it('reads fractions that a program made of 1/2, and dashes of hyphens', () => {
		const { parts: two = [] } = writeParts('abc'.repeat(3) + text.slice(0, 150), 150) ?? {};
		expect(two).toHaveLength(2);
		const chat = two.join('\n').replace('1/2', '½').replaceAll('-', '—');
		expect(readParts(chat).whole).toHaveLength(1);
	});

	it('is none where somebody only talks of parts', () => {
		for (const chat of ['', 'GT1', '请发 GT1: 开头的文字，第 1/3 段', 'gt1 1/3', 'A,B\r\n1,2']) {
			expect(holdsParts(chat)).toBe(false);
			expect(readParts(chat)).toEqual({ whole: [], gaps: [] });
		}
	});

	it('never ends in a text that is not what the message is named after', () => {
		const { parts: other = [] } = writeParts(text.replaceAll('会议', '合议'), 200) ?? {};
		const mixed = [...parts.slice(0, -1), other.at(-1)].join('\n');
		expect(readParts(mixed).whole).toEqual([]);
		expect(readParts(mixed).gaps).toHaveLength(2);
	});

	it('comes to its end in a long history full of broken parts', () => {
		const cut = `${first.replace(/(.{30})/g, '$1\n').slice(0, 150)}\n…\n`;
		expect(readParts(cut.repeat(300)).gaps).toHaveLength(1);
	});
});

describe('parts', () => {
	it.each([60, 200, 1400])('are no longer than %i characters', (room) => {
		const { parts: written = [] } = writeParts(text, room) ?? {};
		expect(Math.max(...written.map(({ length }) => length))).toBeLessThanOrEqual(room);
	});

	it('hold only what a QR code has room for and no chat changes', () => {
		expect(parts.join('')).toMatch(/^[0-9A-Z:/-]+$/);
	});

	it('are not made where there would be more than can be counted', () => {
		const long = Array.from({ length: 9000 }, (_, row) => Math.sin(row)).join();
		expect(writeParts(long, 100)).toBeNull();
	});

	it('of a text that holds the marks of packed names are read like any', () => {
		const odd = 'r-2k7mqx4bcd2k7mqx4bcd\u0001h0123456789abcdef\u0002r-zzzzzzzzzzzzzzzzzzzz';
		expect(readParts((writeParts(odd, 200)?.parts ?? []).join()).whole[0]?.text).toBe(odd);
	});
});
