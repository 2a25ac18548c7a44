import { canonicalJson } from '../text/canonical-json.ts';
import { newcombe } from '../figures/statistics/compare-shares.ts';
import { isTooClose } from '../privacy/is-too-close.ts';
import { breakdownOf, covered, type FewestPeople, trackerOf } from './hold-back.ts';
import type { ReportSource } from './make-report.ts';
import type { Report, ReportedFigure, ReportFigure } from './report.ts';

/** From so many times the fewest people on, somebody always answers otherwise than last time: nobody can be worked out. */
const timesTheFewest = 10;

type Told = Pick<ReportSource, 'figures' | 'toCompare'>;
type Figures = ReadonlyMap<string, ReportedFigure>;

/**
 * The same without what, beside the report of another quarter, would tell what a few people said (domain V5): of figures
 * of anonymous forms whose answers are one to four more or fewer than there only the way they went is told. Where groups
 * go, so many of their breakdown go that what the others leave of everybody does not tell of a few either. What an earlier
 * version of the same report told stays as it was told.
 */
export function holdBackBetween<Source extends Told>(
	source: Source,
	others: readonly Report[],
	fewest: FewestPeople,
	versions: readonly Report[] = [],
): Source {
	const held = new Map<string, ReportFigure['direction']>();
	// The latest last: which way a figure went is said since then.
	for (const other of others.toSorted((a, b) => (a.period < b.period ? -1 : 1))) {
		const before: Figures = new Map(other.figures.map(({ id, figure }) => [id, figure]));
		const now: Figures = new Map(source.figures.map(({ id, figure }) => [id, figure]));
		const ids = source.figures.flatMap(({ id, figure }) => {
			const least = fewest[trackerOf(figure)] ?? 0;
			return least > 0 && tellsOfFew(before.get(id), figure, least) ? [id] : [];
		});
		for (const id of [...ids, ...besides(new Set(ids), before, now, fewest)])
			held.set(id, wayOf(before.get(id), now.get(id), other.period));
	}
	const told = versions.map(({ figures }) => new Map(figures.map((one) => [one.id, one.figure])));
	for (const { id, figure } of source.figures)
		if (told.some((version) => canonicalJson(version.get(id) ?? null) === canonicalJson(figure)))
			held.delete(id);
	if (held.size === 0) return source;
	const figures = source.figures.map((one): ReportFigure => {
		if (!held.has(one.id)) return one;
		const direction = held.get(one.id);
		return { ...one, figure: covered(one.figure), ...(direction && { direction }) };
	});
	return {
		...source,
		figures,
		toCompare: source.toCompare.filter(({ figure }) => !held.has(figure)),
	};
}

function tellsOfFew(
	before: ReportedFigure | undefined,
	now: ReportedFigure | undefined,
	least: number,
): boolean {
	return isClose(before?.n ?? null, now?.n ?? null, least);
}

function isClose(before: number | null, now: number | null, least: number): boolean {
	if (before === null || now === null || !isTooClose(before, now)) return false;
	return Math.min(before, now) < timesTheFewest * least;
}

/** The groups that go as well, the smallest that is enough, until those told leave of everybody no few more or fewer. */
function besides(held: ReadonlySet<string>, before: Figures, now: Figures, fewest: FewestPeople) {
	const more: string[] = [];
	for (const breakdown of new Set([...held].flatMap((id) => breakdownOf(id) ?? []))) {
		const all = breakdown.replace(/@[^@]*$/u, '');
		const [allBefore, allNow] = [before.get(all)?.n ?? null, now.get(all)?.n ?? null];
		const figure = now.get(all);
		const least = figure ? (fewest[trackerOf(figure)] ?? 0) : 0;
		const told = [...now]
			.filter(([id]) => breakdownOf(id) === breakdown && !held.has(id))
			.flatMap(([id, { n }]) => {
				const was = before.get(id)?.n ?? null;
				return n === null || was === null ? [] : [{ id, n, was }];
			})
			.toSorted((a, b) => a.n - b.n);
		// Whether those told, but for one, leave a few more or fewer of everybody.
		const leavesFew = (but: (typeof told)[number] | null) => {
			const rest = (all: number | null, pick: 'n' | 'was') =>
				all === null
					? null
					: told.reduce((left, one) => (one === but ? left : left - one[pick]), all);
			return isClose(rest(allBefore, 'was'), rest(allNow, 'n'), least);
		};
		while (told.length > 0 && leavesFew(null)) {
			const enough = told.findIndex((one) => !leavesFew(one));
			const [gone] = told.splice(Math.max(0, enough), 1);
			if (gone) more.push(gone.id);
		}
	}
	return more;
}

/** Which way a share went, if not by chance alone; `undefined`: of anything but a share nothing is said. */
function wayOf(
	before: ReportedFigure | undefined,
	now: ReportedFigure | undefined,
	than: string,
): ReportFigure['direction'] {
	const [was, is] = [shareIn(before), shareIn(now)];
	const apart = was && is ? newcombe(was, is) : null;
	if (apart === null) return undefined;
	const { low, high } = apart.interval;
	return { than, is: low > 0 ? 'up' : high < 0 ? 'down' : 'steady' };
}

function shareIn(figure: ReportedFigure | undefined) {
	if (!figure || typeof figure.value !== 'number' || figure.n === null || figure.value > 1)
		return null;
	return { count: Math.round(figure.value * figure.n), n: figure.n };
}
