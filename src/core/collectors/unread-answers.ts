import type { Mapping } from '../definition/mapping.ts';
import type { UnreadAnswer } from './mapped-answers.ts';
import { isUnclearDay } from './told-moment.ts';

/** The answers of one kind in a column that nobody knows. */
export interface UnreadColumn {
	/** The name of the mapping's file without its ending. */
	mapping: string;
	column: string;
	/** `unclear_day`: nobody can tell which number is the month; `time`: no day or moment; `answer`: none to choose. */
	kind: 'unclear_day' | 'time' | 'answer';
	/** How often each stands there. */
	answers: ReadonlyMap<string, number>;
	/** How many more there are, beyond those counted by their text. */
	more: number;
}

/** Notes what of a questionnaire cannot be read, by column. */
export function createUnreadAnswers({ id, days }: Mapping): {
	say: (answer: UnreadAnswer) => void;
	found: () => readonly UnreadColumn[];
} {
	const columns = new Map<string, UnreadColumn & { answers: Map<string, number> }>();
	return {
		say({ column, text, field }) {
			const isTime = field.type === 'date' || field.type === 'datetime';
			// A mapping can say what a day or an answer to choose means, not a number.
			if (!isTime && !('options' in field)) return;
			const unclear = isTime && days === null && isUnclearDay(text);
			const kind = unclear ? 'unclear_day' : isTime ? 'time' : 'answer';
			const key = `${kind}\n${column}`;
			const known = columns.get(key) ?? { mapping: id, column, kind, answers: new Map(), more: 0 };
			columns.set(key, known);
			const answer = text.trim();
			const before = known.answers.get(answer) ?? 0;
			if (before > 0 || known.answers.size < most) known.answers.set(answer, before + 1);
			else known.more += 1;
		},
		found: () => [...columns.values()],
	};
}

/** A column of something else altogether has a new answer in each row. */
const most = 20;
