import type { FigureUse } from '../definition/figures-schema.ts';
import { partsFed } from '../definition/parts-fed.ts';
import type { AnyFigure } from '../figures/any-figure.ts';
import type { KpiDefinition, KpiFigure } from '../figures/kpis/kpi-figure.ts';
import type { KpiPart, KpiPlan, PartName } from '../figures/kpis/kpi-plan.ts';
import { nameOf } from '../figures/kpis/work-figures.ts';
import type { ReportFigure, Words } from './report.ts';
import type { InAll } from './report-language.ts';

/** The measures of the handbook as the report tells them, in the order of the plan. */
export function measureFigures(
	plan: KpiPlan,
	figures: readonly KpiFigure[],
	inAll: InAll,
): ReportFigure[] {
	const main = mainParts(plan);
	return figures.flatMap((figure) => {
		const part = partOf(plan, figure.definition);
		if (!part) return [];
		return {
			...saidOf(plan, figure, part, inAll),
			section: main.has(nameOf(figure.definition)) ? 'main' : 'others',
		};
	});
}

/** The same of one department's own work; only what may be told, never a change. */
export function departmentFigures(
	plan: KpiPlan,
	figures: readonly KpiFigure[],
	{ code, label }: { code: string; label: Words },
	inAll: InAll,
): ReportFigure[] {
	return figures.flatMap((figure): ReportFigure[] => {
		const part = partOf(plan, figure.definition);
		const isTold = figure.value !== null || figure.kOf !== null || figure.band !== null;
		if (!part || part.change !== null || !isTold) return [];
		const said = saidOf(plan, figure, part, inAll);
		return [{ ...said, id: `${said.id}@${code}`, section: 'others', group: label }];
	});
}

/** What a measure's figure is called, from report to report: `K7.in_time`. */
export function measureId(
	plan: Pick<KpiPlan, 'trackers'>,
	{ definition }: { definition: Pick<KpiDefinition, 'metric' | 'part' | 'tracker'> },
): string {
	const { metric, part, tracker } = definition;
	const id = `${metric}.${part}`;
	return isShared(plan, definition) ? `${id}.${tracker}` : id;
}

/** The parts told first: those of the main measures, and what their changes are of. */
export function mainParts({ metrics }: KpiPlan): ReadonlySet<string> {
	const main = metrics.filter((one) => one.main);
	return new Set(
		main.flatMap(({ id: metric, parts }) =>
			parts.flatMap(({ id: part, change }) => [
				nameOf({ metric, part }),
				...(change ? [nameOf(change.of)] : []),
			]),
		),
	);
}

/** A part of a plan; nothing where there is none of that name. */
function partOf({ metrics }: KpiPlan, { metric, part }: PartName): KpiPart | undefined {
	return metrics.find(({ id }) => id === metric)?.parts.find(({ id }) => id === part);
}

/** What charts and reports tell of a measure: no single case, whatever the page may list. */
export function plainFigure(figure: KpiFigure): AnyFigure {
	const { value, interval, kOf, band, suppressed, reason, period, definition } = figure;
	const { n, asked, notApplicable, missing } = figure;
	return {
		...{ value, interval, kOf, band, suppressed, reason, period, definition },
		...{ n, asked, notApplicable, missing },
	};
}

function saidOf(plan: KpiPlan, figure: KpiFigure, part: KpiPart, inAll: InAll) {
	const { metric, tracker } = figure.definition;
	const isChange = part.change !== null && part.shown === 'percent';
	const label = inAll(({ plan: said, t }) => {
		const row = said.metrics.find(({ id }) => id === metric);
		const own = partOf(said, figure.definition);
		const name = t('report.is', { name: row?.name ?? metric, what: own?.name ?? part.id });
		if (!isShared(plan, figure.definition)) return name;
		const what = said.trackers.find(({ id }) => id === tracker)?.title ?? '';
		return t('report.in_brackets', { name, what });
	});
	const plain = plainFigure(figure);
	return {
		id: measureId(plan, figure),
		label,
		...(isChange
			? { unit: 'number' as const, figure: inHundredths(plain) }
			: {
					unit: part.shown === 'percent' ? ('percent' as const) : ('number' as const),
					figure: plain,
				}),
		unitWords: unitOf(part, inAll),
		...toKeepOf(figure, part, inAll),
	};
}

/** What would have to be kept; where it could be and nothing was, in which record. */
function toKeepOf(figure: KpiFigure, { kept }: KpiPart, inAll: InAll): { toKeep?: Words } {
	if (kept !== null)
		return { toKeep: inAll(({ plan }) => partOf(plan, figure.definition)?.kept ?? '') };
	if (figure.reason !== 'no_data') return {};
	const record = ({ plan }: { plan: KpiPlan }) =>
		plan.metrics.find(({ id }) => id === figure.definition.metric)?.record ?? '';
	const toKeep = inAll(record);
	return Object.values(toKeep).every((words) => words !== '') ? { toKeep } : {};
}

/** A change is no share of anybody: it is written as a number of hundredths. */
function inHundredths({ value, interval, ...rest }: AnyFigure): AnyFigure {
	return {
		...rest,
		value: value === null ? null : value * 100,
		interval: interval && { low: interval.low * 100, high: interval.high * 100 },
	};
}

function unitOf({ shown, change }: KpiPart, inAll: InAll): Words | null {
	if (shown === 'percent') {
		if (change === null) return null;
		return inAll(({ t }) =>
			t(change.as === 'difference' ? 'report.unit_points' : 'report.unit_percent'),
		);
	}
	return shown === 'number' ? null : inAll(({ t }) => t(`report.unit_${shown}`));
}

/** Whether several trackers feed a part, each a figure of its own. */
function isShared(plan: Pick<KpiPlan, 'trackers'>, { metric, part }: PartName): boolean {
	const feeds = (use: FigureUse) =>
		use.metric === metric && partsFed(use).some((fed) => fed.part === part);
	return plan.trackers.filter(({ uses }) => uses.some(feeds)).length > 1;
}
