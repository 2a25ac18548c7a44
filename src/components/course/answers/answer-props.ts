import type { Item } from '~/core/training/course.ts';
import type { Given } from '~/core/training/given.ts';

/** A page of the handbook one may choose. */
export interface PageChoice {
	page: string;
	title: string;
}

/** What an input for a kind of question is given. */
export interface AnswerProps<Kind extends Item['kind'] = Item['kind']> {
	item: Extract<Item, { kind: Kind }>;
	given: Given;
	/** The options' codes in the order they are shown in. */
	shown: string[];
	/** It has been marked, and stays as it is. */
	isMarked: boolean;
	/** It was to be marked, and something is still to be given. */
	isShort: boolean;
	pages: PageChoice[];
	onGive: (given: Given) => void;
}
