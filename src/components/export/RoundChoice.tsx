import type { Definition } from '~/core/definition/definition.ts';
import type { EntryGroup } from '~/core/forms/entry-groups.ts';
import { submissionTitle } from '../records/submission-title.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	/** What was filled in, each time by itself. */
	rounds: readonly EntryGroup[];
	/** The id of one of them; `null`: none yet. */
	chosen: string | null;
	onChange: (id: string) => void;
}

/** Which filling-in of a survey is handed over again. */
export function RoundChoice({ definition, rounds, chosen, onChange }: Props) {
	const { t, locale } = useWords();
	return (
		<fieldset class="gt-field">
			<legend class="gt-label">{t('export.which_again')}</legend>
			<div class="gt-options">
				{rounds.map(({ id, entries }) => (
					<label key={id} class="gt-option">
						<input
							type="radio"
							name="gt-round"
							checked={id === chosen}
							onChange={() => onChange(id)}
						/>
						<span class="gt-option__text">
							{entries
								.filter(({ deleted }) => !deleted)
								.slice(0, 1)
								.map((entry) => submissionTitle(entry, definition, t, locale))}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
