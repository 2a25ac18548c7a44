import { describe, expect, it } from 'vitest';
import { fieldTypes } from '~/core/fields/field-types.ts';
import { linkKind } from '~/core/fields/link.ts';
import { examples } from './example-fields.ts';

const open = { minimum: null, maximum: null };
const keysOf = (problems: { key: string }[]) => problems.map(({ key }) => key);

describe('What is wrong with an answer', () => {
	it.each([
		['一二三', []],
		['一二三四', ['too_long']],
		['😀😀😀', []],
	])('text of at most 3 characters: %s', (value, keys) => {
		const field = { ...examples.text.zh, type: 'text' as const, maxLength: 3 };
		expect(keysOf(fieldTypes.text.problems(value, field))).toEqual(keys);
	});

	it.each([
		[1, []],
		[0, ['too_small']],
		[11, ['too_large']],
		[1.5, ['not_whole']],
	])('a whole number from 1 to 10: %s', (value, keys) => {
		const field = {
			...examples.number.zh,
			type: 'number' as const,
			minimum: 1,
			maximum: 10,
			whole: true,
		};
		expect(keysOf(fieldTypes.number.problems(value, field))).toEqual(keys);
	});

	it('a number of which the last digits could not be kept is no answer, whatever its sign', () => {
		const field = { ...examples.number.zh, ...open, type: 'number' as const, whole: false };
		const said = (text: string) => {
			const read = fieldTypes.number.fromCell(text, field);
			return read.ok && read.value !== null ? fieldTypes.number.problems(read.value, field) : [];
		};
		for (const text of ['12345678901234567', '-12345678901234567', '1e20'])
			expect(keysOf(said(text))).toEqual(['long_number']);
		for (const text of ['9007199254740991', '0.1', '123456.78']) expect(said(text)).toEqual([]);
	});

	it.each([
		['date', '2569-11-29', ['other_era']],
		['date', '2569-11', ['other_era']],
		['date', '2026-11-29', []],
		['date', '2100-01-01', []],
		['date', '9999-12-31', []],
		['date', '2999-12-31', []],
		['datetime', '9999-12-31T23:59+08:00', []],
		['datetime', '2569-11-29T08:15+07:00', ['other_era']],
		['datetime', '2026-11-29T08:15+07:00', []],
	] as const)(
		'a year as Thai calendars count it is told, not taken: %s %s',
		(type, value, keys) => {
			const field = { ...examples[type].zh, type } as never;
			const [problem] = fieldTypes[type].problems(value as never, field);
			expect(problem ? [problem.key] : []).toEqual(keys);
			if (problem) expect(problem.params).toEqual({ year: '2569', ours: '2026' });
		},
	);

	it('counts the note of evidence', () => {
		const field = { ...examples.evidence.zh, type: 'evidence' as const, options: [], maxLength: 2 };
		expect(keysOf(fieldTypes.evidence.problems({ status: 'done', note: '三个字' }, field))).toEqual(
			['too_long'],
		);
	});

	it.each([
		['https://example.com', 'address'],
		['HTTP://intranet/x', 'address'],
		['r-23456789abcdfghjkmnp', 'entry'],
		['javascript:alert(1)', null],
		['data:text/html,x', null],
		['https://', null],
		['see the minutes', null],
	])('a link to %s is %s', (value, kind) => {
		expect(linkKind(value)).toBe(kind);
		const field = { ...examples.link.zh, type: 'link' as const, maxLength: 500, to: [] };
		expect(keysOf(fieldTypes.link.problems(value, field))).toEqual(
			kind === null ? ['not_a_link'] : [],
		);
	});
});

describe('A renamed code', () => {
	it('is stored under its new name and hashed under its oldest', () => {
		const { choice, choices, evidence } = fieldTypes;
		const field = examples.choice.zh as Parameters<typeof choice.normalise>[1];
		expect(choice.normalise('mkt', field)).toBe('marketing');
		expect(choice.canonical('marketing', field)).toBe('mkt');
		const several = examples.choices.zh as Parameters<typeof choices.normalise>[1];
		expect(choices.canonical(['sync', 'report'], several)).toEqual(['brief', 'sync']);
		const state = examples.evidence.zh as Parameters<typeof evidence.normalise>[1];
		expect(evidence.canonical({ status: 'in_progress', note: '甲' }, state)).toEqual({
			status: 'doing',
			note: '甲',
		});
	});
});
