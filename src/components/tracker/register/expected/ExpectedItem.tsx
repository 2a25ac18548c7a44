import type { Expects } from '~/core/definition/expects.ts';
import type { ExpectedOccurrence, ExpectedState } from '~/core/expected/expected-occurrence.ts';
import { displayValue } from '../../../records/display-value.ts';
import { formatDay } from '../../../records/format-moment.ts';
import { useWords } from '../../../ui/WordsContext.tsx';
import type { Book } from '../book.ts';

interface Props {
	one: ExpectedOccurrence;
	expects: Expects;
	book: Book | undefined;
	onNote: ((one: ExpectedOccurrence) => void) | null;
}

const chipOf: Record<ExpectedState, string> = {
	as_planned: 'gt-chip gt-chip--good',
	moved: 'gt-chip',
	moved_far: 'gt-chip gt-chip--warn',
	cancelled: 'gt-chip',
	merged: 'gt-chip',
	not_recorded: 'gt-chip gt-chip--warn',
	to_come: 'gt-chip',
	besides: 'gt-chip',
};

/** One day on which something should take place: what became of it, in words, and the way to note it. */
export function ExpectedItem({ one, expects, book, onNote }: Props) {
	const { t, locale } = useWords();
	const { day, state, held, movedFrom, child } = one;
	const said = formatDay(day, locale);
	const reasonField = book?.definition.fields.find(({ id }) => id === expects.reason);
	const reason = reasonField ? displayValue(reasonField, one.reason, locale) : null;
	const notes = [
		movedFrom && t('lived.moved_from', { day: formatDay(movedFrom, locale) }),
		held && held !== day && t('lived.held_on', { day: formatDay(held, locale) }),
		state === 'moved_far' && t('lived.too_far'),
		reason,
		state === 'cancelled' && reason === null && t('lived.no_reason'),
	].filter((note): note is string => typeof note === 'string' && note !== '');
	const isOpen = state === 'not_recorded' || state === 'to_come';
	return (
		<>
			<time dateTime={day}>{said}</time>
			<span class={chipOf[state]}>{t(`lived.state_${state}`)}</span>
			<span class="gt-help gt-expected__notes">{notes.join(t('lived.comma'))}</span>
			{onNote && (isOpen || child) ? (
				<button type="button" class="gt-button gt-button--quiet" onClick={() => onNote(one)}>
					{t(child ? 'lived.change' : 'lived.note')}
					<span class="gt-visually-hidden"> {said}</span>
				</button>
			) : null}
		</>
	);
}
