/** The 95 % interval of a figure, both ends in the figure's own unit. */
export interface Interval {
	low: number;
	high: number;
}

/** What 95 % of a normal distribution lies within, in standard deviations to either side. */
export const z95 = 1.959963984540054;
