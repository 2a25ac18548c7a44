import { createContext } from 'preact';
import type { KpiDefinition } from '~/core/figures/kpis/kpi-figure.ts';
import type { CourseRequest } from '~/workers/collect/kpi-job.ts';

/** The records one measure counted, to be shown. */
export interface MeasuredRows {
	request: CourseRequest;
	/** The measure and its quarter in words. */
	title: string;
}

/** Where the records behind a figure are asked for. */
export interface KpiRows {
	/** Whether they may be seen: not of what people answered without a name, nor of what no register feeds. */
	has: (of: KpiDefinition) => boolean;
	/** `name`: the figure in words. */
	show: (of: KpiDefinition, name: string) => void;
}

/** `null` = nobody shows records here. */
export const KpiRowsContext = createContext<KpiRows | null>(null);
