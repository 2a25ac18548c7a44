import { canonicalJson } from '../text/canonical-json.ts';
import type { ReportSource } from './make-report.ts';
import { type GoesWith, nothingGoes, withAll } from './goes-with.ts';
import type { Report, ReportedFigure, ReportFigure } from './report.ts';
import { isResponse } from './response-figure.ts';

/** Fewest people of each anonymous form, by its id. */
export type FewestPeople = Readonly<Record<string, number>>;

type Told = Pick<ReportSource, 'figures' | 'toCompare'>;

/**
 * The same without new numbers of anonymous forms that lie so close to what an earlier version told that the difference
 * would be of fewer than a form's fewest people (domain V5): also where what a device knew of its rounds was cleared.
 * With one group of a breakdown go all that changed, or it would be what the others leave of everybody; with everybody all
 * groups, which would add up to it; with any figure what it could be worked out from (`goesWith`). How many answered is told: whoever imports files sees it anyway.
 */
export function holdBack<Source extends Told>(
	source: Source,
	versions: readonly Report[],
	fewest: FewestPeople,
	goesWith: GoesWith = nothingGoes,
): Source {
	const told = versions.map(({ figures }) => new Map(figures.map((one) => [one.id, one.figure])));
	const near = source.figures.filter(({ id, figure, unit, section }) => {
		if (isResponse({ id, section })) return false;
		const least = fewest[trackerOf(figure)] ?? 0;
		return told.some((version) => {
			const before = version.get(id);
			return before !== undefined && isNear(before, { figure, unit }, least);
		});
	});
	const held = new Set<string>();
	const apart = new Set(near.flatMap(({ id }) => breakdownOf(id) ?? []));
	const isAsTold = ({ id, figure }: ReportFigure) =>
		told.some((version) => canonicalJson(version.get(id) ?? null) === canonicalJson(figure));
	for (const one of source.figures)
		if (apart.has(breakdownOf(one.id) ?? '') && !isAsTold(one)) held.add(one.id);
	const asTold = new Set(source.figures.filter(isAsTold).map(({ id }) => id));
	for (const id of withAll([...held, ...near.map((one) => one.id)], goesWith, held, asTold))
		if (!asTold.has(id)) held.add(id);
	for (const { id } of source.figures) if (held.has(wholeOf(id)) && !asTold.has(id)) held.add(id);
	const figures = source.figures.map((one): ReportFigure =>
		held.has(one.id) ? { ...one, figure: covered(one.figure) } : one,
	);
	const toCompare = source.toCompare.filter(({ figure }) => !held.has(figure));
	return { ...source, figures, toCompare };
}

/** The question and what its answers are told apart by, of a group's figure; `null` = it is of everybody. */
export function breakdownOf(id: string): string | null {
	return /^(.*@[^=]+)=/u.exec(id)?.[1] ?? null;
}

/** The figure of everybody that a group's is part of; its own where it is of everybody. */
function wholeOf(id: string): string {
	return id.split('@', 1)[0] ?? id;
}

/** The form a figure is of; empty where it is of several. */
export function trackerOf({ definition }: ReportedFigure): string {
	const tracker = 'tracker' in definition ? definition.tracker : null;
	return typeof tracker === 'string' ? tracker : '';
}

/** Whether both tell something of one period, not the same, and fewer answers than so many make the difference. */
export function isNear(
	before: ReportedFigure,
	{ figure: now, unit }: Pick<ReportFigure, 'figure' | 'unit'>,
	least: number,
): boolean {
	if (before.n === null || now.n === null) return false;
	if (canonicalJson(before) === canonicalJson(now)) return false;
	return Math.max(Math.abs(now.n - before.n), apart(before, now, unit)) < least;
}

/** How many answers at the least lie between two figures besides their n. */
function apart(before: ReportedFigure, now: ReportedFigure, unit: ReportFigure['unit']): number {
	if (typeof before.value === 'number' && typeof now.value === 'number')
		return unit !== 'percent'
			? 0
			: Math.abs(Math.round(now.value * (now.n ?? 0)) - Math.round(before.value * (before.n ?? 0)));
	if (!Array.isArray(before.value) || !Array.isArray(now.value)) return 0;
	const counts = new Map(before.value.map(({ code, count }) => [code, count]));
	for (const { code, count } of now.value) counts.set(code, (counts.get(code) ?? 0) - count);
	return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

/** The same figure of which nothing is told. */
export function covered({ period, definition }: ReportedFigure): ReportedFigure {
	return {
		...{ value: null, interval: null, n: null, asked: null, notApplicable: null, missing: null },
		...{ suppressed: true, reason: 'direction_only', period, definition },
	};
}
