import type { Definition } from '~/core/definition/definition.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import type { EntryGroup } from '~/core/forms/entry-groups.ts';
import type { Translate } from '~/core/words/translate.ts';
import { sayQuarter } from '../fields/say-quarter.ts';
import { displayValue } from '../records/display-value.ts';
import { entryTitle } from '../records/entry-title.ts';
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
	const named = rounds
		.map((round) => ({ id: round.id, title: titleOf(round, definition, t, locale) }))
		.toSorted((a, b) => b.title.localeCompare(a.title, locale));
	return (
		<fieldset class="gt-field">
			<legend class="gt-label">{t('export.which_again')}</legend>
			<p class="gt-help">{t('export.which_again_help')}</p>
			<div class="gt-options">
				{named.map(({ id, title }) => (
					<label key={id} class="gt-option">
						<input
							type="radio"
							name="gt-round"
							checked={id === chosen}
							onChange={() => onChange(id)}
						/>
						<span class="gt-option__text">
							<span class="gt-option__label">{title}</span>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** What there may be one filling-in for, such as a quarter; where there may be any number, the record. */
function titleOf(
	{ entries }: EntryGroup,
	definition: Definition,
	t: Translate,
	locale: string,
): string {
	const entry = entries.find(({ deleted }) => !deleted);
	if (!entry) return '';
	const { values } = upgradeEntry(entry, definition);
	const parts = definition.fields.flatMap((field) => {
		const text = definition.once.includes(field.id)
			? displayValue(field, values[field.id] ?? null, locale)
			: null;
		return text === null ? [] : [field.type === 'period' ? sayQuarter(text, t) : text];
	});
	return parts.join(' · ') || entryTitle(entry, definition, locale);
}
