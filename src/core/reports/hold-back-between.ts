import { canonicalJson } from '../text/canonical-json.ts';
import { type GoesWith, nothingGoes, withAll } from './goes-with.ts';
import { groupsBesides, questionOf } from './groups-besides.ts';
import { breakdownOf, covered, type FewestPeople, isNear, trackerOf } from './hold-back.ts';
import { isFewApart } from './is-few-apart.ts';
import type { ReportSource } from './make-report.ts';
import type { Report, ReportFigure } from './report.ts';
import { isResponse } from './response-figure.ts';
import { tellableComparisons } from './tellable-comparisons.ts';
import { toldInComparisons, toldOfItself } from './told-before.ts';
import { wayOf } from './way-of.ts';

type Told = Pick<ReportSource, 'period' | 'figures' | 'toCompare'>;

/**
 * The same without what, beside any version of another quarter's report, would tell what a few people said (domain V5):
 * of figures of anonymous forms with fewer answers more or fewer than the form's fewest only the way they went since an
 * earlier quarter is told. So many groups go that what is told, and what it leaves of everybody, tells of no few either,
 * whichever reports are taken together, and nothing by which a held one could be worked out (`goesWith`). What an earlier version of the same report told stays as it was told.
 */
export function holdBackBetween<Source extends Told>(
	source: Source,
	others: readonly Report[],
	fewest: FewestPeople,
	versions: readonly Report[] = [],
	goesWith: GoesWith = nothingGoes,
): Source {
	const { period } = source;
	// Latest last: which way a figure went is said since then.
	const told = [
		...others.map(toldOfItself),
		...[...others, ...versions].flatMap(toldInComparisons),
	].toSorted((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
	const kept = idsToldIn(versions, source.figures);
	const anonymous = source.figures.filter((one) => leastOf(one, fewest) > 0 && !isResponse(one));
	const now = toldOfItself({ period, figures: anonymous });
	const byId = new Map(source.figures.map((one) => [one.id, one]));
	const held = new Set<string>();
	const ways = new Map<string, ReportFigure['direction']>();
	const hold = (because: readonly string[], since: (typeof told)[number]) => {
		for (const id of withAll(because, goesWith, held, kept)) {
			const one = byId.get(id);
			if (!one || kept.has(id)) continue;
			held.add(id);
			const was = since.period < period ? since.figures.get(id) : undefined;
			const way = was && wayOf(was, one, since.period);
			if (way) ways.set(id, way);
		}
	};
	for (const since of told) {
		const ofFew = anonymous.filter((one) => {
			const before = since.figures.get(one.id);
			if (before === undefined) return false;
			const least = leastOf(one, fewest);
			return since.period === period
				? isNear(before, one, least)
				: isFewApart(before.n, one.figure.n, least);
		});
		hold(
			ofFew.map(({ id }) => id),
			since,
		);
	}
	const breakdowns = new Map(
		anonymous.flatMap((one) => {
			const own = breakdownOf(one.id);
			const others = told.flatMap(({ groups }) => [...groups.keys()]);
			const known = own === null ? others.filter((id) => questionOf(id) === one.id) : [own];
			return known.map((id) => [id, leastOf(one, fewest)] as const);
		}),
	);
	// What goes because of one report is gone beside every other too.
	for (let size = -1; size !== held.size;) {
		size = held.size;
		for (const since of told)
			for (const [breakdown, least] of breakdowns)
				for (const id of groupsBesides(breakdown, since, now, { held, kept }, least))
					hold([id], since);
	}
	const left = source.toCompare.filter(({ figure }) => !held.has(figure));
	const toCompare = tellableComparisons(left, byId, told, versions, fewest);
	if (held.size === 0 && toCompare.length === source.toCompare.length) return source;
	const figures = source.figures.map((one): ReportFigure => {
		if (!held.has(one.id)) return one;
		const direction = ways.get(one.id);
		return { ...one, figure: covered(one.figure), ...(direction && { direction }) };
	});
	return { ...source, figures, toCompare };
}

function leastOf({ figure }: ReportFigure, fewest: FewestPeople): number {
	return fewest[trackerOf(figure)] ?? 0;
}

/** The figures that a version of the same report told as they are now. */
function idsToldIn(
	versions: readonly Report[],
	figures: readonly ReportFigure[],
): ReadonlySet<string> {
	const told = versions.map((version) => toldOfItself(version).figures);
	return new Set(
		figures.flatMap(({ id, figure }) =>
			told.some((one) => canonicalJson(one.get(id) ?? null) === canonicalJson(figure)) ? [id] : [],
		),
	);
}
