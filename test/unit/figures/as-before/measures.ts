import type { Value } from '~/core/fields/value.ts';
import { codesToday, fieldOf } from './answers-to.ts';
import { buildFigure, type FigureSource } from './build-figure.ts';
import type { Figure } from '~/core/figures/figure.ts';
import { median } from '~/core/figures/statistics/median.ts';
import { fewestForShare } from '~/core/figures/statistics/shown-share.ts';
import { wilson } from '~/core/figures/statistics/wilson.ts';

/** How many chose an option; several may be chosen, so that the counts may be more than `n` together. */
export interface OptionCount {
	code: string;
	count: number;
}

/** The share of scores of 4 and 5. */
export function topTwo(source: FigureSource, field: string): Figure {
	const isHigh = (value: Value) => value === 4 || value === 5;
	return buildFigure(source, field, 'top_two', (answers) => share(answers, isHigh));
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
