import type { ReportFigure } from '~/core/reports/report.ts';
import { groupBy } from '~/core/text/group-by.ts';

/** A measure of several groups: one figure of each. */
export type Measure = readonly ReportFigure[];

/** So many measures stand beside each other on a sheet. */
const perTable = 5;

/** Measures that stand in one table each: told of much the same groups, and no more than fit beside each other. */
export function measureTables(
	figures: readonly ReportFigure[],
	nameOf: (figure: ReportFigure) => string,
): Measure[][] {
	const measures = [...groupBy(figures, measureOf).values()];
	const alike: { kind: string; groups: Set<string>; own: Measure[] }[] = [];
	for (const measure of measures) {
		const kind = kindOf(measure);
		const groups = new Set(measure.map(nameOf));
		const found = alike.find((one) => one.kind === kind && areMuchTheSame(one.groups, groups));
		if (!found) alike.push({ kind, groups, own: [measure] });
		else {
			found.own.push(measure);
			for (const group of groups) found.groups.add(group);
		}
	}
	return alike.flatMap(({ groups, own }) => {
		// Of one group alone they stand below each other.
		const tables = groups.size === 1 ? 1 : Math.ceil(own.length / perTable);
		const size = Math.ceil(own.length / tables);
		return Array.from({ length: tables }, (_, at) => own.slice(at * size, (at + 1) * size));
	});
}

/** Of a form that is told apart in several ways each is a measure of its own. */
const measureOf = ({ id }: ReportFigure) => id.replace(/=.*$|@[^=]*$/, '');

/** In which way groups are told apart; empty: by the departments whose work it is. */
const kindOf = ([first]: Measure) => /@[^=]+=/.exec(first?.id ?? '')?.[0] ?? '';

/** More of all groups are in both than in one alone. */
function areMuchTheSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	const shared = [...others].filter((group) => some.has(group)).length;
	return shared * 2 > some.size + others.size - shared;
}
