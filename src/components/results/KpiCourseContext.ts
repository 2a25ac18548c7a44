import { createContext } from 'preact';
import type { KpiDefinition } from '~/core/figures/kpis/kpi-figure.ts';
import type { CourseTold } from '~/workers/collect/kpi-job.ts';

/** Where the course of a figure is asked for. */
export interface KpiCourses {
	/** Whether there may be one: answers of anonymous forms have no day. */
	has: (of: KpiDefinition) => boolean;
	/** First and last day of what is asked for. */
	days: { from: string; until: string };
	/** Works it out; `null` = it did not come. */
	ask: (of: KpiDefinition) => Promise<CourseTold | null>;
}

/** The courses that can be asked for; `null` = none. */
export const KpiCourseContext = createContext<KpiCourses | null>(null);
