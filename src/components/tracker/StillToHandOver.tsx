import { isToHandOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { DraftForm } from './use-draft.ts';

interface Props {
	form: DraftForm;
	/** All of this tracker, deleted ones included. */
	entries: readonly StoredEntry[];
	collector: string;
	onHandOver: () => void;
}

/**
 * The way out for answers of a survey that were saved and left: after an hour, or in the next quarter, its page
 * begins with the cover, where nothing is handed over. Where the answers stand to be looked over, the way is there,
 * and the style sheet takes this one away. What was handed over can be so again: its file may be lost, or nobody left
 * who has the key.
 */
export function StillToHandOver({ form, entries, collector, onHandOver }: Props) {
	const { t } = useWords();
	const { step, draft } = form.state;
	const count = entries.filter(isToHandOver).length;
	// Until the form is begun it is not known whether the answers stand to be looked over.
	if (!draft || step === 'answers' || step === 'hand_over') return null;
	if (count === 0)
		// Of what was deleted, and said to be, nothing is left to hand over.
		return entries.every(({ deleted }) => deleted) ? null : (
			<p class="gt-still-to-hand-over">
				<button type="button" class="gt-button gt-button--quiet" onClick={onHandOver}>
					{t('form.hand_over_again')}
				</button>
			</p>
		);
	return (
		<div class="gt-still-to-hand-over">
			<p>
				<Said>{t('entries.left_behind', { count })}</Said>
			</p>
			<p>
				<button type="button" class="gt-button" onClick={onHandOver}>
					<Said>{t('form.hand_over_to', { collector })}</Said>
				</button>
			</p>
		</div>
	);
}
