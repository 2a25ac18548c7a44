import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { type Figure, suppress } from '~/core/figures/figure.ts';
import { distributionOf, medianOf, shareOf, topTwo } from '~/core/figures/measures.ts';
import { loadDefinitions } from '../definitions.ts';

/** The soak asks for more: `PROPERTY_RUNS`. */
const numRuns = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 250), 10_000);

const definitions = loadDefinitions('zh-CN');
/** A real form that has the field types asked for, known by what it is and not by its name. */
const form = (isAnonymous: boolean, ...types: string[]): Definition => {
	const found = definitions.find(
		({ anonymous, fields }) =>
			anonymous === isAnonymous &&
			types.every((type) => fields.some((field) => field.type === type)),
	);
	if (!found) throw new Error(`No form has ${types.join(', ')}.`);
	return found;
};
const fieldIn = ({ fields }: Definition, type: string) =>
	fields.find((one) => one.type === type)?.id ?? '';
const anonymous = form(true, 'rating');
const register = form(false, 'number', 'choice');
const score = fieldIn(anonymous, 'rating');
const amount = fieldIn(register, 'number');
const choice = fieldIn(register, 'choice');
const codes = register.fields.flatMap((one) =>
	one.id === choice && 'options' in one ? one.options.map(({ code }) => code) : [],
);

const scores = fc.array(fc.constantFrom(null, 'na', 1, 2, 3, 4, 5), { maxLength: 40 });
const asRows = (field: string, answers: readonly (string | number | null)[]): Values[] =>
	answers.map((answer) => ({ [field]: answer }));
const source = (definition: Definition, rows: Values[]) => ({ definition, rows, period: '2026Q4' });

/** The law A1 of a figure, whatever it is of. */
function expectWhole(figure: Figure<unknown>) {
	if (figure.suppressed) {
		const { definition: _, period: __, reason, ...rest } = figure;
		expect(reason).toBe('too_few');
		expect(Object.values(rest).filter((value) => typeof value === 'number')).toEqual([]);
		return;
	}
	expect(figure.n + figure.notApplicable + figure.missing).toBe(figure.asked);
	expect(figure.value === null).toBe(figure.reason !== null);
}

describe('A figure', () => {
	it('counts everybody who was asked once: n, not applicable, missing', () => {
		const answers = fc.array(fc.constantFrom(null, 'gone', ...codes), { maxLength: 30 });
		const numbers = fc.array(fc.constantFrom(null, 0, 3, 60, 90), { maxLength: 30 });
		fc.assert(
			fc.property(scores, answers, numbers, (given, chosen, amounts) => {
				const people = source(anonymous, asRows(score, given));
				expectWhole(topTwo(people, score));
				expectWhole(medianOf({ ...people, definition: { ...anonymous, anonymous: false } }, score));
				const cases = source(register, [...asRows(choice, chosen), ...asRows(amount, amounts)]);
				expectWhole(shareOf(cases, choice, codes[0] ?? ''));
				expectWhole(medianOf(cases, amount));
				const all = distributionOf(cases, choice);
				expectWhole(all);
				if (all.value !== null)
					expect(all.value.reduce((sum, { count }) => sum + count, 0)).toBe(all.n);
			}),
			{ numRuns },
		);
	});

	it('is of those to whom the question applies, with its interval', () => {
		const figure = topTwo(source(anonymous, asRows(score, [5, 4, 4, 2, 1, 'na', null])), score);
		expect(figure).toMatchObject({ value: 0.6, n: 5, asked: 7, notApplicable: 1, missing: 1 });
		expect(figure.interval?.low).toBeCloseTo(0.231, 3);
	});

	it('of four answers on an anonymous form tells no number at all', () => {
		const figure = topTwo(source(anonymous, asRows(score, [5, 5, 5, 5, 'na'])), score);
		expect(figure).toEqual(suppress(figure, 'too_few'));
		expect(JSON.stringify({ ...figure, definition: null, period: '' })).not.toMatch(/\d/);
	});

	it('of a register tells how many there are where they are too few, and nothing of nothing', () => {
		expect(medianOf(source(register, asRows(amount, [1, 2])), amount)).toMatchObject({
			value: null,
			n: 2,
			reason: 'too_few',
		});
		expect(medianOf(source(register, []), amount)).toMatchObject({ n: 0, reason: 'no_data' });
		expect(medianOf(source(register, asRows(amount, [9, 1, 5, 30, 2])), amount).value).toBe(5);
	});

	it('does not ask those to whom the question was not put', () => {
		const field = register.fields.find(({ id }) => id === amount);
		const asked = { ...register, fields: [...register.fields] };
		asked.fields = asked.fields.map((one) =>
			one === field ? { ...one, showIf: { field: choice, is: codes[0] ?? '' } } : one,
		);
		const rows = [{ [choice]: codes[0] ?? '', [amount]: 3 }, { [choice]: codes[1] ?? '' }, {}];
		expect(medianOf(source(asked, rows), amount)).toMatchObject({ asked: 1, n: 1, missing: 0 });
	});

	it('of a field that is not there is a mistake, told in a sentence', () => {
		expect(() => topTwo(source(anonymous, []), 'nothing')).toThrow('which it has not');
	});
});
