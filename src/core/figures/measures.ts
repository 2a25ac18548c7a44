import { codesOf } from '../fields/codes-of.ts';
import type { Value } from '../fields/value.ts';
import { codesToday, fieldOf } from './answers-to.ts';
import { buildFigure, type FigureSource } from './build-figure.ts';
import type { Figure } from './figure.ts';
import { bootstrapMedian } from './statistics/bootstrap.ts';
import { median } from './statistics/median.ts';
import { fewestForShare } from './statistics/shown-share.ts';
import { wilson } from './statistics/wilson.ts';

/** How many chose an option; several may be chosen, so that the counts may be more than `n` together. */
export interface OptionCount {
	code: string;
	count: number;
}

/** The share of those who answered that gave this answer, from 0 to 1. */
export function shareOf(source: FigureSource, field: string, code: string): Figure {
	const own = fieldOf(source.definition, field);
	const isIt = (value: Value) =>
		('options' in own ? codesToday(own, value) : codesOf(value)).includes(code);
	return buildFigure(source, field, 'share', (answers) => share(answers, isIt));
}

/** The share of scores of 4 and 5. */
export function topTwo(source: FigureSource, field: string): Figure {
	const isHigh = (value: Value) => value === 4 || value === 5;
	return buildFigure(source, field, 'top_two', (answers) => share(answers, isHigh));
}

/** The middle of a number field or of scores. */
export function medianOf(source: FigureSource, field: string): Figure {
	return buildFigure(source, field, 'median', (answers) => {
		const numbers = answers.filter((value) => typeof value === 'number');
		const value = median(numbers);
		return value === null ? null : { value, interval: bootstrapMedian(numbers) };
	});
}

/** The same without its interval, which takes thousands of drawings: for many questions at a time. */
export function middleOf(source: FigureSource, field: string): Figure {
	return buildFigure(source, field, 'median', (answers) => {
		const value = median(answers.filter((answer) => typeof answer === 'number'));
		return value === null ? null : { value, interval: null };
	});
}

/** How many chose each option, all options in their order, those nobody chose as well. */
export function distributionOf(source: FigureSource, field: string): Figure<OptionCount[]> {
	const own = fieldOf(source.definition, field);
	const options = 'options' in own ? own.options.filter(({ code }) => code !== 'na') : [];
	return buildFigure(source, field, 'distribution', (answers) => {
		const said = new Map<string, number>();
		for (const value of answers)
			for (const code of codesToday(own, value)) said.set(code, (said.get(code) ?? 0) + 1);
		const count = (code: string) => said.get(code) ?? 0;
		const value = options
			.map(({ code, retired }) => ({ code, retired, count: count(code) }))
			.filter((one) => !one.retired || one.count > 0)
			.map(({ code, count: chosen }) => ({ code, count: chosen }));
		return { value, interval: null };
	});
}

function share(answers: readonly Value[], is: (value: Value) => boolean) {
	if (answers.length < fewestForShare) return null;
	const count = answers.filter(is).length;
	return { value: count / answers.length, interval: wilson(count, answers.length) };
}
