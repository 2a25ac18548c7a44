import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/core/definition/definition.ts';
import type { Field, Option } from '../../../src/core/fields/field.ts';
import type { Values } from '../../../src/core/fields/value.ts';
import { createRowFilter, type TableQuery } from '../../../src/core/tables/query-table.ts';
import { sortTable } from '../../../src/core/tables/sort-table.ts';
import type { TableRow } from '../../../src/core/tables/table-row.ts';

const base = { required: false, personal: false, retired: false };

function option(code: string, label: string, formerly: string[] = []): Option {
	return { code, label, labels: [label], formerly, retired: false };
}

function named(id: string, label: string, formerly: string[] = []) {
	return { ...base, id, label, labels: [label], formerly };
}

const fields: Field[] = [
	{ ...named('who', '姓名'), type: 'text', maxLength: 60, personal: true },
	{ ...named('what', '事项', ['matter']), type: 'text', maxLength: 60 },
	{ ...named('count', '次数'), type: 'number', minimum: null, maximum: null, whole: false },
	{
		...named('state', '状态'),
		type: 'choice',
		options: [option('open', '待办', ['todo']), option('doing', '在办'), option('done', '办结')],
	},
	{ ...named('at', '时间'), type: 'datetime', options: [] },
];

const definition = {
	id: 'small',
	locale: 'zh-CN',
	fields,
	columns: fields.map(({ id }) => id),
	label: ['what'],
} as unknown as Definition; // What tables look at; the rest of a definition is of no concern here.

const query: TableQuery = {
	search: '',
	filters: {},
	sort: null,
	deleted: false,
	conflictsOnly: false,
	personal: false,
};

let made = 0;
function row(values: Values, rest: Partial<TableRow['entry']> = {}, conflict = false): TableRow {
	made += 1;
	const id = `r-${String(made).padStart(4, '0')}`;
	const at = '2026-11-23T09:00:00+08:00';
	return {
		key: `small/${id}`,
		conflict,
		entry: {
			tracker: 'small',
			id,
			version: 1,
			history: [],
			hash: `h${made}`,
			createdAt: at,
			updatedAt: at,
			deleted: false,
			device: null,
			submission: null,
			values,
			...rest,
		},
	};
}

function finds(part: Partial<TableQuery>, ...rows: TableRow[]): boolean[] {
	return rows.map(createRowFilter(definition, { ...query, ...part }));
}

function sorted(column: string, descending: boolean, ...rows: TableRow[]): unknown[] {
	const order = sortTable(rows, definition, { column, descending });
	return order.map(({ entry }) => entry.values[column] ?? entry.values['matter'] ?? null);
}

describe('searching the merged table', () => {
	it('finds a word whatever its width, case and accents', () => {
		expect(finds({ search: 'ＡＢＣ' }, row({ what: '表 abc' }))).toEqual([true]);
		expect(finds({ search: 'cafe' }, row({ what: 'Café' }))).toEqual([true]);
	});

	it('wants every word, in any column', () => {
		const both = row({ what: '会议', state: 'done' });
		expect(finds({ search: '会议  办结' }, both, row({ what: '会议' }))).toEqual([true, false]);
	});

	it('finds choices by their words, and columns that came with a file', () => {
		const extra = row({}, { extra: { 备注: '张三补充' } });
		expect(finds({ search: '待办' }, row({ state: 'open' }), extra)).toEqual([true, false]);
		expect(finds({ search: '补充' }, extra)).toEqual([true]);
	});

	it('looks into personal fields only while they are shown', () => {
		const one = row({ who: '王五' });
		expect(finds({ search: '王五' }, one)).toEqual([false]);
		expect(finds({ search: '王五', personal: true }, one)).toEqual([true]);
		expect(finds({ search: '王五' }, one)).toEqual([false]);
	});
});

describe('filtering the merged table', () => {
	it('keeps the rows with an option, also under a code it had before', () => {
		const rows = [row({ state: 'open' }), row({ state: 'todo' }), row({ state: 'done' }), row({})];
		expect(finds({ filters: { state: 'open' } }, ...rows)).toEqual([true, true, false, false]);
		expect(finds({ filters: { state: null } }, ...rows)).toEqual([false, false, false, true]);
	});

	it('shows deleted records only when asked, and conflicts alone when asked', () => {
		const rows = [row({}), row({}, { deleted: true }), row({}, {}, true)];
		expect(finds({}, ...rows)).toEqual([true, false, true]);
		expect(finds({ deleted: true }, ...rows)).toEqual([true, true, true]);
		expect(finds({ conflictsOnly: true }, ...rows)).toEqual([false, false, true]);
	});
});

describe('sorting the merged table', () => {
	it('puts numbers in the order of numbers, and no answer last either way', () => {
		const rows = [row({ count: 10 }), row({}), row({ count: 9 })];
		expect(sorted('count', false, ...rows)).toEqual([9, 10, null]);
		expect(sorted('count', true, ...rows)).toEqual([10, 9, null]);
	});

	it('puts choices in the order of their options', () => {
		const rows = [row({ state: 'done' }), row({ state: 'open' }), row({ state: 'doing' })];
		expect(sorted('state', false, ...rows)).toEqual(['open', 'doing', 'done']);
	});

	it('puts Chinese in the order of pinyin, numbers inside by value', () => {
		const rows = [row({ what: '重庆 10' }), row({ what: '北京' }), row({ what: '重庆 9' })];
		expect(sorted('what', false, ...rows)).toEqual(['北京', '重庆 9', '重庆 10']);
	});

	it('reads an answer under the id its field had before', () => {
		const rows = [row({ matter: '乙' }), row({ what: '北' })];
		expect(sorted('what', false, ...rows)).toEqual(['北', '乙']);
	});

	it('puts moments in the order they happened, whatever their offset', () => {
		const early = '2026-11-23T09:00+08:00';
		const late = '2026-11-23T02:00+00:00';
		expect(sorted('at', false, row({ at: late }), row({ at: early }))).toEqual([early, late]);
	});

	it('does not depend on the order the rows came in', () => {
		const rows = [row({ count: 1 }), row({ count: 1 }), row({ count: 1 })];
		const keys = (given: TableRow[]) =>
			sortTable(given, definition, { column: 'count', descending: true }).map(({ key }) => key);
		expect(keys(rows.toReversed())).toEqual(keys(rows));
	});

	it('without a column goes by creation', () => {
		const later = row({}, { createdAt: '2026-11-23T10:00:00+08:00' });
		const sooner = row({}, { createdAt: '2026-11-23T01:59:00+00:00' });
		expect(sortTable([later, sooner], definition, null)).toEqual([sooner, later]);
	});
});
