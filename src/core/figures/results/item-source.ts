import type { Definition } from '../../definition/definition.ts';
import type { Values } from '../../fields/value.ts';
import type { LotOf } from '../../privacy/wave/lot-cuts.ts';
import type { Partitions } from '../../privacy/wave/publish.ts';
import type { Wave } from '../../privacy/wave/wave.ts';
import type { ItemResult, ShownGroup } from './result-view.ts';

/** A row as results are counted from it. */
export interface ResultRow {
	/** The revision's hash: an answer that was put right is another one. */
	hash: string;
	values: Values;
}

/** What one question's results are made of. */
export interface ItemSource {
	definition: Definition;
	/** The round in a word, for the figures. */
	period: string;
	/** Of this round; of a matrix, of this question. Neither samples nor what was deleted. */
	rows: readonly ResultRow[];
	/** By a row's place, the lot it came to be shown in; left out = they came in no lots. */
	lotOf?: LotOf;
}

/** What an issue tells of a question, and whose answers it tells it of. */
export interface Issue {
	item: ItemResult;
	groups: ShownGroup[];
}

/** A wave with the groups it is told by. */
export interface Told {
	wave: Wave;
	partitions: Partitions;
}
