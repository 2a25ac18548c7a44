import type { Definition } from '~/core/definition/definition.ts';
import { isToHandOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { savedBefore } from '~/core/forms/once.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import type { DraftForm } from './use-draft.ts';

interface Props {
	definition: Definition;
	form: DraftForm;
	/** All of this tracker, deleted ones included. */
	entries: readonly StoredEntry[];
	collector: string;
	onHandOver: () => void;
}

/**
 * The way out for answers of a survey that were saved and left: after an hour, or in the next quarter, its page
 * begins with the cover, where nothing is handed over. Where the answers stand to be looked over, so does the way.
 */
export function StillToHandOver({ definition, form, entries, collector, onHandOver }: Props) {
	const { t } = useWords();
	const { step, draft } = form.state;
	if (!entries.some(isToHandOver) || step === 'answers' || step === 'hand_over') return null;
	const lookedOver = step === 'cover' && draft ? savedBefore(draft, entries, definition) : [];
	if (lookedOver.some(isToHandOver)) return null;
	return (
		<p>
			<button type="button" class="gt-button" onClick={onHandOver}>
				<Said>{t('form.hand_over_to', { collector })}</Said>
			</button>
		</p>
	);
}
