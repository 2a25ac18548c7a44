import type { Figure } from '~/core/figures/figure.ts';
import type { OptionCount } from '~/core/figures/measures.ts';
import type { Proposal } from '~/core/figures/results/propose-wave.ts';
import type { ItemResult } from '~/core/figures/results/result-view.ts';
import type { Round } from '~/core/figures/results/rounds.ts';
import type { WaveRecord } from '~/storage/records.ts';
import type { HeldBack } from './views.ts';

/** What is asked for: a form, a round of it (`null` = the latest) and the moment clocks are read at. */
export interface ResultsAsked {
	tracker: string;
	round: string | null;
	/** Milliseconds since 1970. */
	now: number;
}

/** Words people wrote, none beside another answer of theirs. */
export interface Comments {
	field: string;
	/** The matrix's row; `null` = the form is none. */
	option: string | null;
	/** In an order that tells nothing; `null` = fewer wrote something than comments take. */
	texts: string[] | null;
}

/** Records of a register by how far they are. */
export interface StateCounts {
	field: string;
	counts: Figure<OptionCount[]>;
	/** How many have a clock that is overdue; `null` = clocks cannot be read. */
	overdue: number | null;
}

/** What is told of one round of a form. Plain JSON. */
export interface ResultsView {
	tracker: string;
	rounds: Round[];
	/** `null` = nothing is collected of the form. */
	round: Round | null;
	/** `undeclared`: what is told apart is to be said first. `under_way`: answers are still coming in. */
	state: 'undeclared' | 'under_way' | 'told';
	/** How many answered, at the least; `null` = too few to say. Of a register, how many records. */
	people: number | null;
	invited: number | null;
	/** The last day of the company's round, where there is one. */
	until: string | null;
	/** Of an anonymous form: as declared. */
	wave: WaveRecord | null;
	/** As it would be declared; `null` = it is, or need not be. */
	proposal: Proposal | null;
	items: ItemResult[];
	states: StateCounts | null;
	comments: Comments[];
	heldBack: HeldBack;
}

/** What HR chose of a proposal. */
export interface Declared {
	tracker: string;
	round: string;
	fewest: number;
	breakdowns: string[];
	invited: number | null;
}
