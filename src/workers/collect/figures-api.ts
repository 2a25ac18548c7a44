import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import type { PilotView } from '~/core/figures/pilot/view-pilots.ts';
import type { Report } from '~/core/reports/report.ts';
import type { ReportDraft } from '~/core/reports/report-draft.ts';
import type { JobResult, OnProgress } from './job-result.ts';
import type { CourseRequest, CourseTold, KpiRequest } from './kpi-job.ts';
import type { PilotRequest } from './pilot-job.ts';
import type { KeptReport, MadeSource, ReportAsked } from './report-asked.ts';
import type { Declared, ResultsAsked, ResultsView } from './results-view.ts';
import type { HeldBack } from './views.ts';

/** What the collecting page asks of the worker about figures: measures, pilots, results of rounds, reports. */
export interface FiguresApi {
	/** The measures of the handbook, of a period and a moment; each says of how many it is, or why it is not told. */
	kpis(asked: KpiRequest): Promise<JobResult<KpiFigure[]>>;
	/** Every pilot that is collected, with what may be said of it by what was agreed before. */
	judgedPilots(asked: PilotRequest): Promise<JobResult<PilotView[]>>;
	/** How one of them went week by week, and how long its cases took. */
	course(asked: CourseRequest): Promise<JobResult<CourseTold>>;
	/** Of an anonymous tracker: whether some answers are not shown, because too few have come or gone. */
	heldBack(tracker: string): Promise<HeldBack>;
	/** What is told of one round of a form; of an anonymous one only what its wave allows. */
	results(asked: ResultsAsked, onProgress: OnProgress): Promise<JobResult<ResultsView>>;
	/** Fixes what an anonymous form's round is told apart by, before any of its results is seen. */
	declareRound(declared: Declared): Promise<JobResult<null>>;
	/** All of a quarter's report that people do not write. */
	reportSource(asked: ReportAsked, onProgress: OnProgress): Promise<JobResult<MadeSource>>;
	/** What people wrote into a quarter's report, and its versions. */
	keptReport(period: string): Promise<KeptReport>;
	/** Resolves when it is safe. */
	saveReportDraft(period: string, draft: ReportDraft): Promise<null>;
	/** The quarter all reports are compared with from now on; `null`: none. */
	saveBaseline(period: string | null): Promise<null>;
	/** Keeps a version for good; `false`: another tab has frozen one of the same number. */
	keepReport(report: Report): Promise<boolean>;
}
