import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { DecodedFile } from '~/core/csv/read/decoded-file.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { untraced } from '~/core/entries/untraced.ts';
import { loadDefinitions } from '../definitions.ts';
import { entriesIn, fates } from './csv-of.ts';
import { resavedRegisters, resavedTables } from './resaved-trackers.ts';

const folder = new URL('../../fixtures/csv/libreoffice/', import.meta.url);
const definitions = loadDefinitions('zh-CN');

function read(name: string): DecodedFile {
	return decodeCsv(new Uint8Array(readFileSync(new URL(name, folder))), definitions);
}

function expected(name: string): Entry[] {
	// Written by write-fixtures.test.ts as entries.
	const text = readFileSync(new URL(`${name}.entries.json`, folder), 'utf8');
	return (JSON.parse(text) as Entry[]).map(asReadNow);
}

/** Files of 0.1.0 tell the day of an anonymous row: nobody keeps it any more. */
function asReadNow(entry: Entry): Entry {
	const definition = definitions.find(({ id }) => id === entry.tracker);
	return definition?.anonymous ? { ...entry, ...untraced } : entry;
}

const ways = [
	{ way: 'original', encoding: 'utf-8', delimiter: ',' },
	{ way: 'utf8', encoding: 'utf-8', delimiter: ',' },
	{ way: 'quoted', encoding: 'utf-8', delimiter: ',' },
	{ way: 'gb18030', encoding: 'gb18030', delimiter: ',' },
	{ way: 'semicolon', encoding: 'utf-8', delimiter: ';' },
	{ way: 'tab-utf16', encoding: 'utf-16le', delimiter: '\t' },
	{ way: 'english', encoding: 'utf-8', delimiter: ',' },
];

describe.each(resavedTables)('a file of %s that LibreOffice opened and saved', (tracker) => {
	it.each(ways)('comes back whole and unchanged: $way', ({ way, encoding, delimiter }) => {
		const file = read(`${tracker}.${way}.csv`);
		expect(file).toMatchObject({ refused: null, tracker, encoding, delimiter, notes: [] });
		expect(file.rows.filter(({ kind }) => kind !== 'intact')).toEqual([]);
		expect(entriesIn(file)).toEqual(expected(tracker));
	});

	it('comes back unchanged with other dates, but for a tab that ODF does not keep', () => {
		const file = read(`${tracker}.dates.csv`);
		const entries = expected(tracker);
		expect(file.rows).toHaveLength(entries.length);
		for (const [index, entry] of entries.entries()) {
			const row = file.rows[index];
			if (JSON.stringify(entry).includes('c\\td')) expect(row?.kind).toBe('edited');
			else expect(row).toMatchObject({ kind: 'intact', entry });
		}
	});

	it('shows the one row that was edited as an edit of its revision, the others untouched', () => {
		const file = read(`${tracker}.edited.csv`);
		const [original, ...others] = expected(tracker);
		const [first, ...rest] = file.rows;
		expect(first).toMatchObject({ kind: 'edited', base: original?.hash });
		expect(first).toMatchObject({ entry: { id: original?.id } });
		expect(JSON.stringify(first)).toMatch(/会议议题很分散|"score":2/);
		expect(rest.map((row) => (row.kind === 'intact' ? row.entry : row))).toEqual(others);
	});

	it('shows rows whose text it took for a number as edited, and loses none', () => {
		const file = read(`${tracker}-numbers.utf8.csv`);
		expect(file.rows).toHaveLength(expected(`${tracker}-numbers`).length);
		expect(fates(file)).toContain('edited');
		expect(fates(file).filter((fate) => fate !== 'intact' && fate !== 'edited')).toEqual([]);
	});

	it('keeps such texts where quoted cells are opened as text', () => {
		const file = read(`${tracker}-numbers.quoted-text.csv`);
		expect(entriesIn(file)).toEqual(expected(`${tracker}-numbers`));
	});
});

/** How the file of a register is saved again. */
const registerWays = ways.filter(({ way }) =>
	['original', 'utf8', 'gb18030', 'semicolon'].includes(way),
);

describe.each(resavedRegisters)('a file of the register %s saved by LibreOffice', (tracker) => {
	it.each(registerWays)('comes back whole, links and all: $way', ({ way, encoding, delimiter }) => {
		const file = read(`${tracker}.${way}.csv`);
		expect(file).toMatchObject({ refused: null, tracker, encoding, delimiter, notes: [] });
		expect(file.rows.filter(({ kind }) => kind !== 'intact')).toEqual([]);
		expect(entriesIn(file)).toEqual(expected(tracker));
	});
});

it('every fixture is read by a test', () => {
	const known = [...ways.map(({ way }) => way), 'dates', 'edited'].map((way) => `.${way}.csv`);
	const numbers = ['original', 'utf8', 'quoted-text'].map((way) => `-numbers.${way}.csv`);
	const tables = resavedTables.flatMap((tracker) => [
		...[...known, ...numbers].map((end) => tracker + end),
		`${tracker}.entries.json`,
		`${tracker}-numbers.entries.json`,
	]);
	const registers = resavedRegisters.flatMap((tracker) => [
		...registerWays.map(({ way }) => `${tracker}.${way}.csv`),
		`${tracker}.entries.json`,
	]);
	expect(readdirSync(folder).toSorted()).toEqual([...tables, ...registers].toSorted());
});
