import { describe, expect, it } from 'vitest';
import { answersCompared, differencesOf, settle } from '~/core/forms/compare-sheets.ts';
import { entriesOfSheets } from '~/core/forms/entries-of-sheets.ts';
import { pressNumber } from '~/core/forms/press-number.ts';
import { questionsAsked } from '~/core/forms/sheet-questions.ts';
import {
	type Bundle,
	isBundle,
	isTypedSheet,
	startAnswers,
	startSheet,
	type TypedSheet,
	withAnswer,
	worthOf,
} from '~/core/forms/typed-sheet.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Value } from '~/core/fields/value.ts';
import { loadDefinition } from '../definitions.ts';

const assessment = loadDefinition('assessment', 'zh-CN');
const needs = loadDefinition('needs', 'zh-CN');
const bundleOf = (tracker: string): Bundle => ({
	id: 'b-1',
	tracker,
	printed: 1,
	name: '夜班',
	first: 1,
	sheets: null,
	same: tracker === 'assessment' ? { period: '2026Q4', instrument: 'survey' } : {},
});
const bundle = bundleOf('assessment');

/** A sheet with these scores, row by row; `null` leaves one open. */
function typed(scores: (number | null)[], start = startSheet(bundle, 1, assessment).answers) {
	const asked = questionsAsked(start, assessment).filter(({ field }) => field.id === 'score');
	return scores.reduce<typeof start>((draft, score, at) => {
		const question = asked[at];
		return question ? withAnswer(draft, question, score) : draft;
	}, start);
}
const sheetOf = (number: number, scores: number[], again: number[] | null = null): TypedSheet => ({
	...startSheet(bundle, number, assessment),
	answers: typed(scores),
	done: true,
	again: again && typed(again, startAnswers(bundle, assessment)),
	againDone: again !== null,
});

describe('digits at a question', () => {
	const field = (id: string): Field => {
		const found = assessment.fields.find((one) => one.id === id);
		if (!found) throw new Error(id);
		return found;
	};
	const press = (id: string, digits: string) => {
		let value: Value | null = null;
		let left = '';
		let settled = false;
		for (const digit of digits) {
			const pressed = pressNumber(field(id), value, left, digit);
			if (pressed) ({ value, typed: left, settled } = pressed);
		}
		return { value, settled };
	};
	it.each([
		['score', '4', 4, true],
		['score', '0', 'na', true],
		['score', '9', null, false],
		['level', '2', 'middle', true],
		['department', '3', 'business_development', true],
		['department', '1', 'marketing', false],
		['department', '11', 'undisclosed', true],
		['department', '13', 'business_development', true],
		['sources', '31', ['survey', 'minutes'], false],
		['sources', '311', ['minutes'], false],
		['problem', '1', null, false],
	])('%s: %s', (id, digits, value, settled) => {
		expect(press(id, digits)).toEqual({ value, settled });
	});
});

describe('a typed sheet', () => {
	it('is whole, lacks something or is blank, whatever is the same on all of them', () => {
		const { answers } = startSheet(bundle, 1, assessment);
		expect(worthOf(answers, bundle, assessment)).toBe('blank');
		expect(worthOf(typed([3]), bundle, assessment)).toBe('whole');
		const problem = questionsAsked(answers, assessment).find(({ field }) => field.id === 'problem');
		if (!problem) throw new Error('problem');
		expect(worthOf(withAnswer(answers, problem, '总是超时'), bundle, assessment)).toBe('lacking');
	});

	it('is known again as it was kept, and what is none is not', () => {
		const kept: unknown = JSON.parse(JSON.stringify(sheetOf(1, [3], [3])));
		expect(isTypedSheet(kept)).toBe(true);
		expect(isBundle(JSON.parse(JSON.stringify(bundle)))).toBe(true);
		for (const other of [null, {}, [], 'x', { ...bundle, first: '1' }]) {
			expect(isTypedSheet(other)).toBe(false);
			expect(isBundle(other)).toBe(false);
		}
	});

	it('becomes records of its own, however alike two are; an anonymous one tells nothing of the paper', () => {
		const sheets = [sheetOf(1, [3, 3, 3, 3, 3]), sheetOf(2, [3, 3, 3, 3, 3])];
		const entries = entriesOfSheets(sheets, bundle, assessment, '纸质表', new Date());
		expect(entries).toHaveLength(10);
		expect(new Set(entries.map(({ id }) => id)).size).toBe(10);
		expect(JSON.stringify(entries)).not.toContain('夜班');
		expect(
			entriesOfSheets(sheets, bundle, assessment, '纸质表', new Date()).map(({ id }) => id),
		).toEqual(entries.map(({ id }) => id));
	});

	it('says in a column which paper it was, where the form bears names', () => {
		const own = bundleOf('needs');
		const sheet = startSheet(own, 12, needs);
		const [question] = questionsAsked(sheet.answers, needs).filter(
			({ field }) => field.id === 'pain',
		);
		if (!question) throw new Error('pain');
		const answers = withAnswer(sheet.answers, question, '等签字');
		const [entry] = entriesOfSheets([{ ...sheet, answers }], own, needs, '纸质表', new Date());
		expect(entry?.extra).toEqual({ 纸质表: '夜班 12' });
	});
});

describe('sheets of a register with numbers', () => {
	it('get the next ones, in the order of the sheets, counted over what is on the device', () => {
		const complaints = loadDefinition('complaints', 'zh-CN');
		const own = bundleOf('complaints');
		const whole = (number: number) => {
			const sheet = startSheet(own, number, complaints);
			const asked = complaints.samples[0] ?? {};
			return { ...sheet, answers: { ...sheet.answers, rows: { '': asked } } };
		};
		const now = new Date('2026-11-27T09:00:00+08:00');
		const counted = [{ values: { number: '投诉-202611-007' }, restorable: null }];
		const entries = entriesOfSheets([whole(1), whole(2)], own, complaints, '纸质表', now, counted);
		expect(entries.map(({ values }) => values['number'])).toEqual([
			'投诉-202611-008',
			'投诉-202611-009',
		]);
	});
});

describe('two typings of a sheet', () => {
	it('differ where the answers do, and are alike once each is decided', () => {
		const sheets = [
			sheetOf(1, [3, 3, 3, 3, 3], [3, 3, 3, 3, 3]),
			sheetOf(2, [3, 4, 3, 3, 5], [3, 4, 2, 3, 3]),
			sheetOf(3, [1, 1, 1, 1, 1]),
		];
		const [first, second, ...none] = differencesOf(sheets, assessment);
		expect(none).toEqual([]);
		expect([first?.first, first?.second, second?.first, second?.second]).toEqual([3, 2, 5, 3]);
		expect(answersCompared(sheets, assessment)).toBeGreaterThan(20);
		if (!first || !second) throw new Error('differences');
		const once = settle(first, 'second');
		const [left] = differencesOf([once], assessment);
		if (!left) throw new Error('left');
		const done = settle(left, 'first');
		expect(differencesOf([done], assessment)).toEqual([]);
		expect(done.settled).toBe(2);
		expect(worthOf(done.answers, bundle, assessment)).toBe('whole');
	});

	it('are alike in texts that differ by blanks and by the width of marks', () => {
		const sheet = sheetOf(1, [3], [3]);
		const [problem] = questionsAsked(sheet.answers, assessment).filter(
			({ field }) => field.id === 'problem',
		);
		if (!problem || !sheet.again) throw new Error('problem');
		const texts = { ...sheet, answers: withAnswer(sheet.answers, problem, '太晚, 等 3 天') };
		const again = withAnswer(sheet.again, problem, '太晚，等3天');
		expect(differencesOf([{ ...texts, again }], assessment)).toEqual([]);
	});
});
