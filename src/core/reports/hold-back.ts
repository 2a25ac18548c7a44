import { canonicalJson } from '../text/canonical-json.ts';
import type { ReportSource } from './make-report.ts';
import type { Report, ReportedFigure, ReportFigure } from './report.ts';

/** Fewest people of each anonymous form, by its id. */
export type FewestPeople = Readonly<Record<string, number>>;

type Told = Pick<ReportSource, 'figures' | 'toCompare'>;

/**
 * The same without new numbers of anonymous forms that lie so close to what an earlier version told that the difference
 * would be of fewer than a form's fewest people (domain V5): also where what a device knew of its rounds was cleared.
 */
export function holdBack<Source extends Told>(
	source: Source,
	versions: readonly Report[],
	fewest: FewestPeople,
): Source {
	const held = new Set<string>();
	const figures = source.figures.map((one): ReportFigure => {
		const least = fewest[trackerOf(one.figure)] ?? 0;
		const isClose = versions.some((version) => {
			const before = version.figures.find(({ id }) => id === one.id);
			return before !== undefined && isNear(before.figure, one.figure, least);
		});
		if (!isClose) return one;
		held.add(one.id);
		return { ...one, figure: covered(one.figure) };
	});
	const toCompare = source.toCompare.filter(({ figure }) => !held.has(figure));
	return { ...source, figures, toCompare };
}

function trackerOf({ definition }: ReportedFigure): string {
	const tracker = 'tracker' in definition ? definition.tracker : null;
	return typeof tracker === 'string' ? tracker : '';
}

/** Whether both tell something, not the same, and fewer answers than so many make the difference. */
function isNear(before: ReportedFigure, now: ReportedFigure, least: number): boolean {
	if (before.n === null || now.n === null) return false;
	if (canonicalJson(before) === canonicalJson(now)) return false;
	return Math.max(Math.abs(now.n - before.n), apart(before, now)) < least;
}

/** How many answers at the least lie between two figures besides their n. */
function apart(before: ReportedFigure, now: ReportedFigure): number {
	if (typeof before.value === 'number' && typeof now.value === 'number')
		return before.value > 1 || now.value > 1
			? 0
			: Math.abs(Math.round(now.value * (now.n ?? 0)) - Math.round(before.value * (before.n ?? 0)));
	if (!Array.isArray(before.value) || !Array.isArray(now.value)) return 0;
	const counts = new Map(before.value.map(({ code, count }) => [code, count]));
	for (const { code, count } of now.value) counts.set(code, (counts.get(code) ?? 0) - count);
	return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

function covered({ period, definition }: ReportedFigure): ReportedFigure {
	return {
		...{ value: null, interval: null, n: null, asked: null, notApplicable: null, missing: null },
		...{ suppressed: true, reason: 'direction_only', period, definition },
	};
}
