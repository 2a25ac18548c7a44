import { expect, it } from 'vitest';
import type { Values } from '~/core/fields/value.ts';
import { answeredIn, fieldOfLine } from '~/core/figures/results/answered-in.ts';
import { withoutFew } from '~/core/figures/results/without-few.ts';
import { loadDefinition } from '../../definitions.ts';

const about = { period: '2026Q4', wave: 'before' };
const rows = (count: number, more: Values): Values[] =>
	Array.from({ length: count }, () => ({ ...about, ...more }));
const without = withoutFew(loadDefinition('pilot_survey', 'zh-CN'), 5);

it('what fewer than five rows of a lot answer is left out of them, and nothing else is', () => {
	const scored = rows(5, { satisfied: 4, remark: 'kept' });
	const few = [...scored, ...rows(4, { satisfied: 2, on_time: 1 })];
	expect(without(few)).toEqual([...scored, ...rows(4, { satisfied: 2 })]);
	const enough = [...few, ...rows(1, { satisfied: 'na', on_time: 3 })];
	expect(without(enough)).toBe(enough);
});

it('"not applicable" tells nothing and stays, the one score beside it does not', () => {
	const none = rows(5, { satisfied: 'na' });
	expect(without(none)).toBe(none);
	expect(without([{ ...about, satisfied: 1 }, ...none])).toEqual([about, ...none]);
});

it('a round and every choice count as answered as scores do, whichever choice it is', () => {
	const needs = loadDefinition('my_needs', 'zh-CN');
	const values = { period: '2026Q4', effect: ['waiting', 'rework'], quotation: 'no_quote' };
	expect(answeredIn(needs)(values).split('\n').map(fieldOfLine)).toEqual([
		'',
		'effect',
		'quotation',
	]);
	const one = { ...values, effect: [] };
	expect(withoutFew(needs, 5)([values, one, one, one, one, one])[0]).not.toHaveProperty('effect');
});
