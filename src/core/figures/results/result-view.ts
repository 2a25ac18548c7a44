import type { SafeShare } from '../../privacy/wave/band.ts';
import type { Published, Reason } from '../../privacy/wave/publish.ts';
import type { Counts, Figure } from '../figure.ts';
import type { OptionCount } from '../measures.ts';
import type { Item } from './items.ts';

/** A share of which only a range may be told; `code` = of the option, `null` = of scores of 4 and 5. */
export interface Band {
	code: string | null;
	share: SafeShare;
}

/** What is told of one group's answers to one question. Plain JSON. */
export type GroupResult =
	| {
			is: 'shown';
			/** Of a number: none. */
			distribution: Figure<OptionCount[]> | null;
			/** Of scores and numbers. */
			median: Figure | null;
			/** Of scores. */
			topTwo: Figure | null;
			/** Options of which the distribution tells no count, because nearly all or nearly nobody chose them. */
			bands: Band[];
	  }
	/** All, or all but one of a small group, said the same: each one's answer would be known (domain V6). */
	| { is: 'band'; band: Band; counts: Counts }
	/** Fewer than the wave's fewest people came or went since it was last shown (domain V5). */
	| { is: 'direction'; went: 'up' | 'steady' | 'down' | null }
	| { is: 'hidden'; reason: Reason };

/** A group of a breakdown with what is told of it. */
export interface CellResult {
	cell: string;
	/** The codes it is of. */
	of: readonly string[];
	result: GroupResult;
}

/** One question with all that is told of it. */
export interface ItemResult extends Item {
	all: GroupResult;
	/** By the field's id; `cells` = `null`: told apart nothing would be left to show. */
	by: { field: string; cells: CellResult[] | null }[];
}

/** A group that was shown, and what may be compared with it later. */
export interface ShownGroup extends Published {
	/** How many of how many gave scores of 4 and 5; `null` = nothing is compared. */
	share: { count: number; n: number } | null;
}
