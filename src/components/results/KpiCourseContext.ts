import { createContext } from 'preact';
import type { KpiCourse } from '~/core/figures/kpis/kpi-course.ts';
import type { KpiDefinition } from '~/core/figures/kpis/kpi-figure.ts';

/** Where the course of a figure is asked for. */
export interface KpiCourses {
	/** Whether there may be one: answers of anonymous forms have no day. */
	has: (of: KpiDefinition) => boolean;
	/** Works it out; `null` = it did not come. */
	ask: (of: KpiDefinition) => Promise<KpiCourse | null>;
}

/** The courses that can be asked for; `null` = none. */
export const KpiCourseContext = createContext<KpiCourses | null>(null);
