import type { KpiPeriod } from '~/core/figures/kpis/kpi-period.ts';
import type { Against } from '~/core/reports/compare-measures.ts';
import type { GoesWith } from '~/core/reports/goes-with.ts';
import type { FewestPeople } from '~/core/reports/hold-back.ts';
import type { ReportSource } from '~/core/reports/make-report.ts';
import type { Report } from '~/core/reports/report.ts';
import type { ReportDraft } from '~/core/reports/report-draft.ts';
import type { ReportLanguage } from '~/core/reports/report-language.ts';

/** What a report is asked for with: its quarter, what it is compared with, and its languages, the page's first. */
export interface ReportAsked extends Against {
	period: KpiPeriod;
	/** In milliseconds since 1970. */
	now: number;
	languages: readonly ReportLanguage[];
}

/** All of a report that people do not write. Plain JSON. */
export interface MadeSource {
	source: Omit<ReportSource, keyof Pick<ReportDraft, 'words' | 'measures'>>;
	fewest: FewestPeople;
	/** Which figures are held where one is. */
	goesWith: GoesWith;
	/** Whether the quarter is not over, so that its figures may still change by themselves. */
	isEarly: boolean;
	/** The titles of anonymous forms of which nothing is told until their groups are fixed. */
	undeclared: readonly string[];
}

/** What is kept of a quarter's report on this device. */
export interface KeptReport {
	draft: ReportDraft;
	/** As frozen, in their order. */
	versions: Report[];
	/** Every version of every other quarter's report. */
	others: Report[];
	/** The quarter all reports are compared with; `null` = none was chosen. */
	baseline: string | null;
}
