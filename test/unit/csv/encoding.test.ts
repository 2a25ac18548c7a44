import { describe, expect, it } from 'vitest';
import { decodeText } from '~/core/csv/read/encoding.ts';
import { gb18030, joinBytes, utf16, utf8 } from './bytes.ts';

const oldOffice = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const text = '评估周期,问题描述\n2026Q4,"会议，超时😀"\n';

describe('text of a file', () => {
	it.each([
		['utf-8', utf8(text)],
		['utf-8', utf8(`\uFEFF${text}`)],
		['utf-16le', utf16(text, 'le')],
		['utf-16be', utf16(text, 'be')],
		['gb18030', gb18030(text)],
	] as const)('is read from %s without a mark or with one', (encoding, bytes) => {
		expect(decodeText(bytes)).toEqual({ ok: true, encoding, text });
	});

	it.each([
		['empty_file', utf8('')],
		['empty_file', utf8('\uFEFF')],
		['empty_file', utf8('\r\n \t\r\n')],
		['xlsx_file', utf8('PK\x03\x04....[Content_Types].xml')],
		['xlsx_file', utf8('PK\x03\x04....Index/Document.iwa')],
		['document_file', utf8('PK\x03\x04....[Content_Types].xml....word/document.xml')],
		['document_file', utf8('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text')],
		['document_file', joinBytes(oldOffice, new Uint8Array(504), utf16('WordDocument', 'le'))],
		['zip_file', utf8('PK\x03\x04....datapackage.json')],
		['zip_file', utf8('PK\x03\x04....word/actions.csv')],
		['xls_file', joinBytes(oldOffice, new Uint8Array(504), utf16('Workbook', 'le'))],
		['encrypted_file', utf8('age-encryption.org/v1\n-> X25519 …')],
		['zip_file', joinBytes(utf8('Rar!'), Uint8Array.of(0x1a, 7, 1, 0))],
		['zip_file', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4)],
		['zip_file', Uint8Array.of(0x1f, 0x8b, 8, 0)],
		['binary_file', utf8('%PDF-1.7')],
		['binary_file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
		['binary_file', Uint8Array.of(1, 2, 0, 3, 4)],
		['binary_file', joinBytes(gb18030('评分'), Uint8Array.of(0, 0, 7))],
	] as const)('is refused as %s', (key, bytes) => {
		expect(decodeText(bytes)).toEqual({ ok: false, problem: { key, field: null } });
	});

	it('is refused where UTF-8 turns into GB18030, with the line and the byte', () => {
		const start = utf8('标签 [a],标签 [b]\n一,二\n');
		expect(decodeText(joinBytes(start, gb18030('三,四\n')))).toEqual({
			ok: false,
			problem: {
				key: 'mixed_encodings',
				field: null,
				// 三 is C8 FD: UTF-8 could begin with C8, but not go on with FD.
				params: { offset: start.length + 1, line: 3 },
			},
		});
	});

	it('is refused as damaged where a marked UTF-8 file is cut within a character', () => {
		const bytes = utf8('\uFEFF一,二\n三').slice(0, -1);
		const read = decodeText(joinBytes(bytes, utf8('\n')));
		expect(read).toMatchObject({ problem: { params: { line: 2, offset: bytes.length } } });
	});

	it('is refused where half a UTF-16 character is left over', () => {
		const read = decodeText(utf16('一\n二', 'le').slice(0, -1));
		expect(read).toMatchObject({ problem: { key: 'damaged_text', params: { line: 2 } } });
	});

	it('is refused where it is neither, with the place', () => {
		const start = gb18030('评估周期\n一');
		expect(decodeText(joinBytes(start, Uint8Array.of(0xff, 0x41)))).toEqual({
			ok: false,
			problem: { key: 'unknown_encoding', field: null, params: { offset: start.length, line: 2 } },
		});
	});

	it('finds the bad byte far into a large file', () => {
		const start = utf8(`\uFEFF${'中文一行\n'.repeat(50_000)}`);
		const read = decodeText(joinBytes(start, Uint8Array.of(0x80), start));
		expect(read).toMatchObject({ problem: { params: { offset: start.length, line: 50_001 } } });
	});

	it('reads Chinese of every common character from GB18030 as it was', () => {
		const common = Array.from({ length: 0x9fa5 - 0x4e00 }, (_, index) => 0x4e00 + index);
		const all = `标签\n${String.fromCodePoint(...common)}\n`;
		expect(decodeText(gb18030(all))).toEqual({ ok: true, encoding: 'gb18030', text: all });
	});
});
