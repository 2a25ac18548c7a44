import { expect, it } from 'vitest';
import type { Values } from '~/core/fields/value.ts';
import { answeredIn, fieldsOfLine } from '~/core/figures/results/answered-in.ts';
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

it('"not applicable" tells nothing where nobody answers; beside what is left out it goes as well', () => {
	const none = rows(5, { satisfied: 'na' });
	expect(without(none)).toBe(none);
	expect(without([{ ...about, satisfied: 1 }, ...none])).toEqual(rows(6, {}));
});

it('a person\u2019s mean over several questions is left out where fewer than five answer enough of them', () => {
	const some = { on_time: 4, know_aim: 4 };
	const others = { know_whom: 4, day_kept: 4 };
	const half = [...rows(5, some), ...rows(5, others)];
	expect(without([...half, ...rows(2, { ...some, ...others })])).toEqual([...half, ...rows(2, {})]);
	const five = [...half, ...rows(5, { ...some, ...others })];
	expect(without(five)).toBe(five);
});

it('a round and every choice count as answered as scores do, whichever choice it is', () => {
	const needs = loadDefinition('my_needs', 'zh-CN');
	const values = { period: '2026Q4', effect: ['waiting', 'rework'], quotation: 'no_quote' };
	expect(answeredIn(needs)(values).split('\n').map(fieldsOfLine)).toEqual([
		[],
		['effect'],
		['quotation'],
	]);
	const one = { ...values, effect: [] };
	expect(withoutFew(needs, 5)([values, one, one, one, one, one])[0]).not.toHaveProperty('effect');
});
