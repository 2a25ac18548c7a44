import { describe, expect, it } from 'vitest';
import { decodeText } from '~/core/csv/read/encoding.ts';
import { gb18030, joinBytes, utf16, utf8 } from './bytes.ts';
import { entriesIn, read } from './csv-of.ts';

/** A text with a byte for each character, as Windows-1252 has the Latin ones. */
function bytesOf(text: string): Uint8Array {
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe('western bytes', () => {
	it.each([
		['We don\x92t hear back', 'We don’t hear back'],
		['\x93Urgent\x94 labels', '“Urgent” labels'],
		['caf\xe9 na\xefve', 'café naïve'],
		['Gr\xf6\xdfe \xfcber', 'Größe über'],
		['t\xe9l\xe9phone', 'téléphone'],
	])('of %j are read as they were written, with a note', (written, text) => {
		const file = read(bytesOf(`Label text,Label choice\n${written},High\n`));
		expect(file).toMatchObject({ encoding: 'windows-1252', notes: [{ key: 'read_as_western' }] });
		expect(entriesIn(file)[0]?.values).toEqual({ text, choice: 'high' });
	});

	it.each([
		[
			'Cyrillic',
			'\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0\xee\xe2\xee\xe9 \xf0\xe5\xef\xee\xf0\xf2\xe5\xf0',
		],
		['a quote of an old Mac', 'We don\xd5t hear back'],
		['an accent of an old Mac', 'a caf\x8e here'],
	])('that are %s are refused', (_what, written) => {
		const file = read(bytesOf(`Label text,Label choice\n${written},High\n`));
		expect(file.rows).toEqual([]);
		expect(file.refused?.key).toMatch(/^un(clear|known)_encoding$/);
	});

	it.each(['好', 'A级会议', '朱镕基说', '訪談記錄', '会议，超时😀', 'OK 好的'])(
		'are not seen in Chinese: %s',
		(answer) => {
			const text = `Label text,Label choice\n${answer},High\n`;
			expect(decodeText(gb18030(text))).toEqual({ ok: true, encoding: 'gb18030', text });
		},
	);
});

describe('UTF-16 without a mark', () => {
	it.each([
		['标签 text\t标签 choice\n一\t高\n'],
		['Label text,Label choice\nWe don’t hear back,High\n'],
		['标签\n会议\n'],
	])('is read from %j, either end first', (text) => {
		for (const end of ['le', 'be'] as const) {
			const read = decodeText(utf16(text, end).slice(2));
			expect(read).toEqual({ ok: true, encoding: `utf-16${end}`, text });
		}
	});

	it('is not seen in other files with NUL in them', () => {
		const picture = joinBytes(utf8('abcd'), Uint8Array.of(1, 0, 2, 0, 0x2c, 0));
		expect(decodeText(picture)).toMatchObject({ problem: { key: 'binary_file' } });
	});
});
