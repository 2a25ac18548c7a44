import type { Definition } from '../definition/definition.ts';
import type { Values } from '../fields/value.ts';
import { fewestOf } from '../tables/fewest.ts';
import { type Figure, type FigureDefinition, suppress } from './figure.ts';
import type { Interval } from './statistics/interval.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What a figure is made from: rows, one for each person or case, without samples and what was deleted; or their tally. */
export type FigureSource = {
	definition: Definition;
	period: string;
} & (
	| {
			/** Values of one period. Of a form whose rows are dimensions: of one dimension. */
			rows: readonly Values[];
	  }
	| {
			/** Of the one field that is asked for. */
			tally: Tally;
	  }
);

/** What a measure makes of the answers; `null` = they are too few for it. */
type Measure<T> = (answers: Tally) => { value: T; interval: Interval | null } | null;

/** A figure of one field. On an anonymous form fewer answers than it promised are covered (V1, V2). */
export function buildFigure<T>(
	source: FigureSource,
	field: string,
	name: FigureDefinition['measure'],
	measure: Measure<T>,
): Figure<T> {
	const { definition, period } = source;
	const tally = 'tally' in source ? source.tally : tallyOf(definition, field, source.rows);
	const { n, asked, notApplicable, missing } = tally;
	const counts = { n, asked, notApplicable, missing };
	const { id: tracker, version } = definition;
	const said = { period, definition: { tracker, version, field, measure: name } };
	const without = (reason: 'no_data' | 'too_few') =>
		({ value: null, interval: null, ...counts, suppressed: false, reason, ...said }) as const;
	if (definition.anonymous && asked > 0 && n < fewestOf(definition).scores)
		return suppress(without('too_few'), 'too_few');
	if (n === 0) return without('no_data');
	const found = measure(tally);
	if (found === null) return without('too_few');
	return { ...found, ...counts, suppressed: false, reason: null, ...said };
}
