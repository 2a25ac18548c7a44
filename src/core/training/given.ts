import type { LimitUnit } from '../organization/limit.ts';

/** What a learner has given for a question, whole or in part; it stays on the device. */
export interface Given {
	/** Codes chosen, or put in order. */
	codes?: string[];
	/** The code of the right side by that of the left. */
	pairs?: Record<string, string>;
	/** As typed. */
	number?: string;
	unit?: LimitUnit;
	/** The page chosen. */
	page?: string;
}
