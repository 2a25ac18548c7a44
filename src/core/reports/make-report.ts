import type { Difference } from '../figures/statistics/compare-shares.ts';
import { quarterVerdict } from '../figures/statistics/quarter-verdict.ts';
import { type Aim, verdictOf } from '../figures/statistics/verdict.ts';
import { canonical } from '../text/canonical-json.ts';
import type { AnyFigure } from '../figures/any-figure.ts';
import type { Comparison, ReportContent, ReportFigure } from './report.ts';
import { sectionIds } from './sections.ts';

/** A figure to be compared with what it was. */
export interface ToCompare {
	figure: string;
	against: Comparison['against'];
	before: AnyFigure;
	/** How far both lie apart; `null` = they are too few to be compared. */
	difference: Difference | null;
	/** What was agreed before; without an aim of its own it is judged as quarters are. */
	aim: Aim & { within?: number | null };
}

/** What a report is made of. */
export interface ReportSource extends Omit<ReportContent, 'comparisons'> {
	toCompare: readonly ToCompare[];
}

/**
 * The report of a period, section by section, not yet signed. The word for each change is found by rule. Throws a
 * sentence where two figures bear one id, or where one is compared that is not among them.
 */
export function makeReport({ toCompare, ...rest }: ReportSource): ReportContent {
	const known = new Set<string>();
	for (const { id } of rest.figures) {
		if (known.has(id)) throw new Error(`Two figures are called "${id}". Give each its own id.`);
		known.add(id);
	}
	const comparisons = toCompare.map(({ aim, ...compared }): Comparison => {
		if (!known.has(compared.figure))
			throw new Error(`"${compared.figure}" is compared and not among the figures. Add it.`);
		const { difference } = compared;
		const isAgreed = aim.by !== null;
		const verdict = isAgreed ? verdictOf(difference, aim) : quarterVerdict(difference, aim);
		return { ...compared, verdict };
	});
	const made: ReportContent = {
		...rest,
		figures: inSections(rest.figures),
		comparisons,
	};
	// Numbers of the same data are the same to the last digit; plain JSON stays what it was but for that.
	return canonical(made) as unknown as ReportContent;
}

/** By section, within each as given. */
function inSections(figures: readonly ReportFigure[]): ReportFigure[] {
	return sectionIds.flatMap((section) => figures.filter((figure) => figure.section === section));
}
