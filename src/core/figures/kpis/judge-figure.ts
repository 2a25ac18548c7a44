import { safeShare } from '../../privacy/wave/band.ts';
import { fewestForPercent } from '../statistics/shown-share.ts';
import { emptyKpi, type KpiDefinition, type KpiFigure, coverKpi } from './kpi-figure.ts';
import type { Measured } from './measured.ts';

/** Of fewer who nearly all agree it is known what each of them said (V6). */
const fewestWhoMayAgree = 20;

/** What is asked of a figure before it may be shown. */
export interface Asked {
	/** Fewest cases the plan asks for. */
	minimum: number;
	/** Of an anonymous form: fewest people (V1); `null`: it is of cases, not of people. */
	people: number | null;
}

/** Decides what of a figure may be said: all, "7 of 8", only a band, or why nothing is. */
export function judgeFigure(
	found: Measured,
	{ minimum, people }: Asked,
	period: string,
	definition: KpiDefinition,
): KpiFigure {
	const { n, asked, notApplicable, missing, value, interval, count, cases, left } = found;
	const counts = { n, asked, notApplicable, missing };
	const empty = (reason: Parameters<typeof emptyKpi>[0]) => ({
		...emptyKpi(reason, period, definition, counts),
		...{ cases, left },
	});
	if (people !== null && asked > 0 && Math.min(n, found.people) < people)
		return coverKpi(empty('too_few'));
	if (asked === 0 && value === null) return empty('no_data');
	const shown = { ...empty('too_few'), reason: null };
	if (people !== null && n < fewestWhoMayAgree && agree(found)) {
		const safe = count === null ? null : safeShare(count, n);
		return safe === null || 'share' in safe ? empty('few_agree') : { ...shown, band: safe };
	}
	if (count !== null) {
		if (n < Math.min(found.fewest, minimum)) return empty(n === 0 ? 'no_data' : 'too_few');
		if (n < Math.max(fewestForPercent, minimum)) return { ...shown, kOf: { count, n } };
		return { ...shown, value, interval };
	}
	if (found.because) return empty(found.because);
	const fewest = found.fewest === 0 ? 0 : Math.max(found.fewest, minimum);
	if (n < fewest) return empty(n === 0 ? 'no_data' : 'too_few');
	return value === null ? empty('no_data') : { ...shown, value, interval };
}

/** Whether all, or all but one, said the same, or are on the same side of a share. */
function agree({ opinions, count, n }: Measured): boolean {
	if (count !== null && (count <= 1 || count >= n - 1)) return true;
	const times = new Map<number, number>();
	for (const one of opinions) times.set(one, (times.get(one) ?? 0) + 1);
	return opinions.length > 0 && Math.max(...times.values()) >= opinions.length - 1;
}
