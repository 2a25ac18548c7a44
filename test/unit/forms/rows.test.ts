import { expect, it } from 'vitest';
import {
	filledRows,
	isBlankDraft,
	rowOptions,
	rowsOfDraft,
	valuesOfRow,
} from '../../../src/core/forms/draft-rows.ts';
import {
	allRows,
	askedFields,
	newRows,
	offeredRows,
	onlyRow,
	rowFields,
	rowOfEntry,
	sharedFields,
} from '../../../src/core/forms/rows.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { field, matrixDefinition, option, smallDefinition } from '../entries/small-definition.ts';
import { filled, matrix, now, small } from './examples.ts';

const ids = (fields: { id: string }[]) => fields.map(({ id }) => id);
const codes = (options: { code: string }[]) => options.map(({ code }) => code);
const retired = { ...option('speed'), retired: true };
const fewer = matrixDefinition({
	fields: [
		field({ id: 'dimension', type: 'choice', options: [option('clarity'), retired] }),
		...matrix.fields.slice(1),
	],
});

it('a form without a matrix has one row, which asks everything', () => {
	expect(newRows(small)).toEqual([onlyRow]);
	expect(ids(rowFields(small))).toEqual(['title', 'note', 'state', 'people']);
	expect([sharedFields(small), allRows(small), rowOptions(small, null)]).toEqual([[], [], []]);
	expect(rowOfEntry({ title: '一' }, small)).toBe(onlyRow);
});

it('a matrix asks what is shared once, the rest in every row, and its own field nowhere', () => {
	expect(ids(sharedFields(matrix))).toEqual(['title']);
	expect(ids(rowFields(matrix))).toEqual(['note', 'state', 'people']);
	expect(newRows(matrix)).toEqual(['clarity', 'speed', 'trust']);
	expect(rowOfEntry({ dimension: 'speed' }, matrix)).toBe('speed');
});

it('a retired row is not offered, and stays where a draft has it', () => {
	expect(codes(allRows(fewer))).toEqual(['clarity', 'speed']);
	expect(codes(offeredRows(fewer))).toEqual(['clarity']);
	const before = startDraft(matrix, now);
	expect(codes(rowOptions(fewer, before))).toEqual(['clarity', 'speed']);
	expect(rowsOfDraft(before, fewer)).toEqual(['clarity', 'speed', 'trust']);
});

it('the answers of a row are its own, those all share, and which row it is', () => {
	const draft = filled(startDraft(matrix, now), { speed: { note: '快' } }, { title: '四季度' });
	const row = { title: '四季度', note: '快', dimension: 'speed' };
	expect(valuesOfRow(draft, 'speed', matrix)).toEqual(row);
	expect(valuesOfRow(filled(startDraft(small, now), { '': { note: '快' } }), '', small)).toEqual({
		note: '快',
	});
});

it('a row is filled when somebody has written in it; what it began with does not count', () => {
	const state = field({ id: 'state', type: 'text', maxLength: 20, initial: 'open' });
	const note = field({ id: 'note', type: 'text', maxLength: 20 });
	const initial = smallDefinition({ fields: [state, note] });
	const draft = startDraft(initial, now);
	expect(draft.rows['']).toEqual({ state: 'open' });
	expect([filledRows(draft, initial), isBlankDraft(draft, initial)]).toEqual([[], true]);
	expect(filledRows(filled(draft, { '': { state: 'closed' } }), initial)).toEqual(['']);
	expect(filledRows(filled(draft, { '': { state: null } }), initial)).toEqual([]);
});

it('a form with shared answers alone has no filled row, and is not blank', () => {
	const draft = filled(startDraft(matrix, now), {}, { title: '四季度' });
	expect([filledRows(draft, matrix), isBlankDraft(draft, matrix)]).toEqual([[], false]);
});

it('a retired field is asked only where it holds an answer, a dependent one only where it applies', () => {
	const fields = [
		field({ id: 'state', type: 'choice', options: [option('open'), option('closed')] }),
		field({ id: 'why', type: 'text', maxLength: 9, showIf: { field: 'state', is: 'closed' } }),
		field({ id: 'old', type: 'text', maxLength: 9, retired: true }),
	];
	const definition = smallDefinition({ fields });
	const asked = (values: Parameters<typeof askedFields>[1]) =>
		ids(askedFields(fields, values, definition));
	expect(asked({ state: 'open' })).toEqual(['state']);
	expect(asked({ state: 'closed', old: '旧' })).toEqual(['state', 'why', 'old']);
});
