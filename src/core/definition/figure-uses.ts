/** How a figure may be worked out from a tracker's records. */
export const figureUses = [
	'share',
	'scores',
	'scores_of_each',
	'mean_of_person',
	'number',
	'sums',
	'gain',
	'per_record',
	'within',
	'count',
	'children',
	'on_time',
	'time',
	'carried_out',
	'weeks',
	'rhythm',
	'days_since',
	'covered',
] as const;

export type FigureUseName = (typeof figureUses)[number];
