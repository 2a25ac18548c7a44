import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCsvReader } from '~/core/csv/read/csv-reader.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import { propertyRuns } from '../property-runs.ts';
import { anyEntry } from './arbitraries.ts';
import { everyType } from './every-type.ts';

const every = everyType();
const now = new Date('2026-11-20T10:00:00+08:00');

/** A table of ours as text, the byte order mark before it. */
const anyTable = fc.array(anyEntry(every), { minLength: 3, maxLength: 6 }).map((entries) => {
	const rows = entries.map(({ values }) =>
		createEntry(every, { values, now, device: 'd-a', submission: null }),
	);
	return encodeCsv(rows, every, { batch: 'b-7kq2' }).text;
});

/** What programs and people do to a table, and what then lies where it may be cut. */
const anyTurn = fc.constantFrom(
	(text: string) => text,
	(text: string) => text.replaceAll('\r\n', '\n'),
	(text: string) => text.replaceAll('\r\n', '\r'),
	(text: string) => text + text,
	(text: string) => `${text}\r\n\uFEFF\uFEFF\r\n${text}`,
	(text: string) => `${text}"a line\r\nbreak\uFEFF ""quoted"" 👍",2\r\n\uFEFF1,"2" x,3\r\n`,
	(text: string) => `sep=,\r\n${text.slice(1)}`,
	(text: string) => text.slice(0, -9),
	(text: string) => text.replace(/"(?=[^"]*$)/, ''),
	(text: string) => text.replaceAll('"', ''),
	(text: string) => text.replace('every_type@', 'gone@'),
	(text: string) => text.slice(0, 300),
);

it('a table that comes in pieces has the rows, reasons and notes of one that comes whole, wherever it is cut', () => {
	fc.assert(
		fc.property(anyTable, anyTurn, fc.array(fc.nat(), { maxLength: 6 }), (table, turn, cuts) => {
			const text = turn(table);
			const whole = decodeCsv(text, [every]);
			const places = cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b);
			const reader = createCsvReader([every], 'text', {}, { begin: 900 });
			const rows = [0, ...places].flatMap((from, at) => {
				const isLast = at === places.length;
				return reader.read(text.slice(from, isLast ? undefined : places[at]), isLast);
			});
			const { refused } = reader.file();
			expect({ ...reader.file(), rows: refused ? [] : rows }).toEqual(whole);
		}),
		{ numRuns: Math.ceil(propertyRuns / 2) },
	);
});

it('a quotation mark that takes in the rest of a huge table is refused by its row, in one piece and in many', () => {
	const entry = createEntry(every, { values: {}, now, device: 'd-a', submission: null });
	const [head = '', row = ''] = encodeCsv([entry], every, { batch: 'b-7kq2' }).text.split('\r\n');
	const text = [head, row, `"${row.replaceAll('"', '')}`, 'x\r\n'.repeat(999)].join('\r\n');
	for (const size of [text.length, 700]) {
		const reader = createCsvReader([every], 'text', {}, { begin: 500, longest: 1000 });
		for (let at = 0; at < text.length; at += size)
			reader.read(text.slice(at, at + size), at + size >= text.length);
		expect(reader.file().refused).toMatchObject({ key: 'open_quote', params: { line: 3 } });
	}
});
