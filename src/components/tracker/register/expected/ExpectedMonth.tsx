import type { Expects } from '~/core/definition/expects.ts';
import { countExpected } from '~/core/expected/count-expected.ts';
import type { ExpectedOccurrence } from '~/core/expected/expected-occurrence.ts';
import { formatMonth } from '../../../records/format-days.ts';
import { useWords } from '../../../ui/WordsContext.tsx';
import type { Book } from '../book.ts';
import { ExpectedItem } from './ExpectedItem.tsx';
import { sayExpected } from './say-expected.ts';

interface Props {
	/** `2026-11`. */
	month: string;
	/** The newest first. */
	occurrences: readonly ExpectedOccurrence[];
	expects: Expects;
	book: Book | undefined;
	/** Whether it is unfolded at first. */
	open: boolean;
	/** `null`: nothing can be noted now. */
	onNote: ((one: ExpectedOccurrence) => void) | null;
}

/** One month of what should take place: its count, and unfolded every one of it. */
export function ExpectedMonth({ month, occurrences, expects, book, open, onNote }: Props) {
	const { t, locale } = useWords();
	return (
		<details class="gt-expected__month" open={open}>
			<summary>
				<strong>{formatMonth(month, locale)}</strong>{' '}
				<span class="gt-help">{sayExpected(countExpected(occurrences), t)}</span>
			</summary>
			<ul>
				{occurrences.map((one) => (
					<li key={`${one.day}${one.child ?? ''}`}>
						<ExpectedItem {...{ one, expects, book, onNote }} />
					</li>
				))}
			</ul>
		</details>
	);
}
