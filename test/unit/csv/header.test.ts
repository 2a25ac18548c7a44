import { describe, expect, it } from 'vitest';
import { extraHeaderOf } from '~/core/csv/extra-header.ts';
import { headerOf, readHeader } from '~/core/csv/header.ts';
import { readHeaders } from '~/core/csv/read/read-headers.ts';
import { loadDefinitions } from '../definitions.ts';
import { definition, read } from './csv-of.ts';

describe('a header', () => {
	it.each([
		['标签 text [text]', 'text'],
		['任何字样 [text]', 'text'],
		['  任何字样 [ text ]  ', 'text'],
		['任何字样［text］', 'text'],
		['text', 'text'],
		['标签 text', 'text'],
		['标签text', 'text'],
		['label TEXT', 'text'],
		['Ｌａｂｅｌ　ｔｅｘｔ', 'text'],
		["'标签 text", 'text'],
		['标签\u200B text', 'text'],
		['\u2060text\uFEFF', 'text'],
		['标签 te\u00ADxt', 'text'],
		['任何字样 [te\u200Dxt]\u200F', 'text'],
	])('%j is the field %s', (header, id) => {
		expect(readHeader(header, definition)).toMatchObject({ kind: 'field', field: { id } });
	});

	it.each([
		['_id', '_id'],
		['编号 [_id]', '_id'],
		[' _hash ', '_hash'],
	])('%j is our column %s', (header, key) => {
		expect(readHeader(header, definition)).toEqual({ kind: 'system', key });
	});

	it.each([
		['备注', '备注'],
		['标签 text [other]', '标签 text [other]'],
		['', ''],
		['_other', '_other'],
	])('%j is a column we do not know', (header, name) => {
		expect(readHeader(header, definition)).toEqual({ kind: 'extra', name });
	});

	it('of an unknown column stays unknown when a field of its name has come since', () => {
		const names = ['text', '标签 text', '_id', 'x [_extra]', ' 空 ', '', '=1', 'a [text]'];
		for (const name of [...names, '1、标签 text', '*标签 text（必填）：']) {
			const columns = readHeaders([extraHeaderOf(name, definition)], definition);
			expect(columns).toEqual([{ kind: 'extra', name }]);
		}
	});
});

describe.each(['zh-CN', 'en'])('headers of the real trackers in %s', (locale) => {
	const definitions = loadDefinitions(locale);

	it.each(definitions.map((tracker) => ({ id: tracker.id, tracker })))(
		'of $id are read back in every form and language',
		({ tracker }) => {
			for (const field of tracker.fields) {
				const written = [headerOf(field, 'labels'), headerOf(field, 'codes'), ...field.labels];
				for (const header of written) {
					expect(readHeader(header, tracker)).toMatchObject({ field: { id: field.id } });
				}
			}
		},
	);

	it.each(definitions.map((tracker) => ({ id: tracker.id, tracker })))(
		'of $id alone, typed by hand in any order, tell the tracker',
		({ id, tracker }) => {
			for (const separator of [',', ';', '\t', '|']) {
				const header = tracker.fields.map(({ label }) => `"${label}"`).toReversed();
				expect(read(`${header.join(separator)}\n`, definitions)).toMatchObject({
					tracker: id,
					delimiter: separator,
				});
			}
		},
	);
});
