import type { Definition } from '~/core/definition/definition.ts';
import type { Value, Values } from '~/core/fields/value.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { answersTo } from './answers-to.ts';
import {
	type Counts,
	type Figure,
	type FigureDefinition,
	suppress,
} from '~/core/figures/figure.ts';
import type { Interval } from '~/core/figures/statistics/interval.ts';

/** The rows a figure is made from, one for each person or case, without samples and what was deleted. */
export interface FigureSource {
	definition: Definition;
	/** Values of one period. Of a form whose rows are dimensions: of one dimension. */
	rows: readonly Values[];
	period: string;
}

/** What a measure makes of the answers; `null` = they are too few for it. */
type Measure<T> = (answers: Value[]) => { value: T; interval: Interval | null } | null;

/** A figure of one field. On an anonymous form fewer answers than it promised are covered (V1, V2). */
export function buildFigure<T>(
	{ definition, rows, period }: FigureSource,
	field: string,
	name: FigureDefinition['measure'],
	measure: Measure<T>,
): Figure<T> {
	const { answers, ...counts } = answersTo(definition, field, rows);
	const { id: tracker, version } = definition;
	const said = { period, definition: { tracker, version, field, measure: name } };
	const { n }: Counts = counts;
	const without = (reason: 'no_data' | 'too_few') =>
		({ value: null, interval: null, ...counts, suppressed: false, reason, ...said }) as const;
	if (definition.anonymous && counts.asked > 0 && n < fewestOf(definition).scores)
		return suppress(without('too_few'), 'too_few');
	if (n === 0) return without('no_data');
	const found = measure(answers);
	if (found === null) return without('too_few');
	return { ...found, ...counts, suppressed: false, reason: null, ...said };
}
