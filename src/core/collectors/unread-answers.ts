import type { Mapping } from '../definition/mapping.ts';
import type { UnreadAnswer } from './mapped-answers.ts';
import { isUnclearDay } from './told-moment.ts';

/** The answers of a column that nobody knows, each once. */
export interface UnreadColumn {
	/** The name of the mapping's file without its ending. */
	mapping: string;
	column: string;
	answers: readonly string[];
	/** They are days of which nobody can tell which number is the month. */
	unclearDays: boolean;
}

/** Notes what of a questionnaire cannot be read, by column. */
export function createUnreadAnswers({ id, days }: Mapping): {
	say: (answer: UnreadAnswer) => void;
	found: () => readonly UnreadColumn[];
} {
	const columns = new Map<string, { answers: Set<string>; unclearDays: boolean }>();
	return {
		say({ column, text, field }) {
			const isTime = field.type === 'date' || field.type === 'datetime';
			const unclearDays = isTime && days === null && isUnclearDay(text);
			// A mapping can say what a day or an answer to choose means, not a number.
			if (!unclearDays && !('options' in field)) return;
			const known = columns.get(column) ?? { answers: new Set(), unclearDays: false };
			columns.set(column, known);
			known.unclearDays ||= unclearDays;
			if (known.answers.size < most) known.answers.add(text.trim());
		},
		found: () =>
			[...columns].map(([column, { answers, unclearDays }]) => ({
				...{ mapping: id, column, unclearDays },
				answers: [...answers],
			})),
	};
}

/** A column of something else altogether has a new answer in each row. */
const most = 20;
