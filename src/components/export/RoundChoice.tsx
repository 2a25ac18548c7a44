import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { submissionTitle } from '../records/submission-title.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** What leaves together, and nothing with it. */
export interface Round {
	id: string;
	entries: StoredEntry[];
}

interface Props {
	definition: Definition;
	/** What leaves by itself each. */
	rounds: readonly Round[];
	/** The id of one of them, if there is one yet. */
	chosen: string | undefined;
	/** Whether they leave for the first time, one after the other. */
	isNew: boolean;
	onChange: (id: string) => void;
}

/** Which round, or which filling-in, of an anonymous form is handed over. */
export function RoundChoice({ definition, rounds, chosen, isNew, onChange }: Props) {
	const { t, locale } = useWords();
	// Deleted records are called as they were; where that is gone, notices of it are all there is.
	const titleOf = (entries: readonly StoredEntry[]) => {
		const told = entries.find(({ deleted, restorable }) => !deleted || restorable);
		return told
			? submissionTitle({ ...told, values: told.restorable ?? told.values }, definition, t, locale)
			: t('export.rows_deleted', { count: entries.length });
	};
	return (
		<fieldset class="gt-field">
			<legend class="gt-label">{t(`export.which_${isNew ? 'first' : 'again'}`)}</legend>
			<p class="gt-help">{t('export.why_one')}</p>
			<div class="gt-options">
				{rounds.map(({ id, entries }) => (
					<label key={id} class="gt-option">
						<input
							type="radio"
							name="gt-round"
							checked={id === chosen}
							onChange={() => onChange(id)}
						/>
						<span class="gt-option__text">{titleOf(entries)}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
