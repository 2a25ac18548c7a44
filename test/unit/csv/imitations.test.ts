import { describe, expect, it } from 'vitest';
import { gb18030, utf16, utf8 } from './bytes.ts';
import { csvOf, entriesIn, entryOf, fates, read } from './csv-of.ts';
import { everyType } from './every-type.ts';

// Excel and WPS do not run where the tests run. These files imitate what they are known to write;
// what LibreOffice writes is in libreoffice.test.ts, for real.

const entries = [
	entryOf(1, { text: '一', date: '2026-02-03', number: 4, choices: ['high', 'low'], rating: 5 }),
	entryOf(2, { text: "'=1+1", longtext: '两行\n文字', datetime: '2026-02-03T08:15+08:00' }),
	entryOf(3, {}, { deleted: true }),
];
const quoted = csvOf(entries);

/** Only cells that need quotes have them, as spreadsheets write. */
const bare = quoted.replace(/"((?:[^"]|"")*)"/g, (cell, content: string) =>
	/[",;\t\n]/.test(content) ? cell : content,
);

/** The file with something written otherwise; a slip in the test when that is not in it. */
function swap(from: string, to: string): string {
	if (!bare.includes(from)) throw new Error(`${from} is not in the file`);
	return bare.replaceAll(from, to);
}

describe('imitations of what Excel and WPS write', () => {
	it.each([
		['Excel “CSV UTF-8”: mark, commas, CRLF, few quotes', utf8(bare)],
		['Excel “CSV” in Chinese: GB18030, called ANSI', gb18030(swap('\uFEFF', ''))],
		['WPS “CSV”: GB18030 with LF', gb18030(swap('\uFEFF', '').replaceAll('\r\n', '\n'))],
		['Excel “Unicode text”: UTF-16LE with tabs', utf16(bare.slice(1).replaceAll(',', '\t'), 'le')],
		['Excel with a list separator of “;”', utf8(swap(',', ';'))],
		['days as 2026/2/3', utf8(swap('2026-02-03,', '2026/2/3,'))],
		['days as 2026年2月3日', utf8(swap('2026-02-03,', '2026年2月3日,'))],
		['moments as 2026/2/3 8:15', utf8(swap('2026-02-03T08:15+08:00', '2026/2/3 8:15'))],
		['numbers as 4.0', utf8(swap(',4,', ',4.0,'))],
		['_deleted as TRUE and FALSE', utf8(swap('@3,0,', '@3,FALSE,').replace('@3,1,', '@3,TRUE,'))],
		['trailing empty columns and lines', utf8(`${swap('\r\n', ',,\r\n')},,,\r\n`)],
	])('come back intact: %s', (_what, bytes) => {
		const file = read(bytes);
		expect(fates(file)).toEqual(['intact', 'intact', 'intact']);
		const values = entriesIn(file).map((entry) => entry?.values);
		expect(values).toEqual(entries.map((entry) => entry.values));
		expect(entriesIn(file).map((entry) => entry?.hash)).toEqual(entries.map(({ hash }) => hash));
	});

	it('are refused when Excel opened UTF-8 as ANSI and the Chinese is lost', () => {
		const asAnsi = new TextDecoder('gb18030').decode(utf8(bare));
		const asLatin = new TextDecoder('windows-1252').decode(utf8(bare));
		const withoutMark = new TextDecoder('gb18030').decode(utf8(bare.slice(1)));
		for (const text of [asAnsi, asLatin, withoutMark]) {
			expect(read(utf8(text)).refused).toMatchObject({ key: 'garbled_file' });
		}
	});
});

describe('imitations of spreadsheets that write 2/3/2026 for the 3rd of February', () => {
	it.each(['2/3/2026', '3/2/2026'])('are intact, for the hash tells the order: %s', (day) => {
		const file = read(utf8(swap('2026-02-03,', `${day},`)));
		expect(fates(file)).toEqual(['intact', 'intact', 'intact']);
		expect(entriesIn(file)).toEqual(entries);
	});

	it('set a typed row aside, for nothing tells the order', () => {
		expect(fates(read('标签 text,标签 date\n一,2/3/2026\n'))).toEqual(['aside: not_a_date']);
	});

	it('tell no day of an anonymous row of 0.1.0, whichever it could be', () => {
		const anonymous = everyType({ anonymous: true });
		const one = entryOf(1, { text: '一' }, {}, anonymous);
		const csv = csvOf([one], { ...anonymous, anonymous: false });
		for (const day of ['2/3/2026', '2/13/2026', '2026-02-03', '昨天']) {
			const stamped = csv.replace('"0","",""', `"0","${day}","${day}"`);
			expect(stamped).toContain(day);
			expect(read(stamped, [anonymous]).rows).toEqual([{ kind: 'intact', line: 2, entry: one }]);
		}
	});
});
