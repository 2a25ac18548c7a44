import type { Definition } from '~/core/definition/definition.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import type { Field } from '~/core/fields/field.ts';
import { handedOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { HandedOverFacts } from './HandedOverFacts.tsx';
import { entryTitle, titleFields } from '../records/entry-title.ts';
import { FieldValues } from '../records/FieldValues.tsx';
import { countOfWays } from './lives-on.ts';

interface Props {
	definition: Definition;
	entry: StoredEntry;
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	onRemove: (entry: StoredEntry) => void;
}

/** One saved record: what matters of it, whether it was handed over, and what can be done with it. */
export function EntryCard({ definition, entry, onEdit, onDuplicate, onRemove }: Props) {
	const { t, locale } = useWords();
	const { values } = upgradeEntry(entry, definition);
	const title = entryTitle(entry, definition, t, locale);
	const state = handedOver(entry);
	const inTitle = titleFields(definition);
	const answered = (field: Field) => (values[field.id] ?? null) !== null;
	const below = definition.fields.filter((field) => !inTitle.includes(field) && answered(field));
	const brief = below.filter(({ id }) => definition.summary.includes(id));
	const rest = below.filter((field) => !brief.includes(field));
	const actions = [
		['entries.edit', onEdit],
		['entries.duplicate', onDuplicate],
		['entries.remove', onRemove],
	] as const;
	return (
		<div class="gt-card gt-entry">
			<p class="gt-entry__title">{title}</p>
			<HandedOverFacts {...{ definition, state }} updatedAt={entry.updatedAt} />
			<FieldValues fields={brief} values={values} />
			{rest.length > 0 ? (
				<details class="gt-more">
					<summary>{t('entries.all_answers')}</summary>
					<FieldValues fields={rest} values={values} />
				</details>
			) : null}
			<div class="gt-row gt-entry__buttons">
				{actions.slice(0, countOfWays(definition)).map(([name, act]) => (
					<button
						key={name}
						type="button"
						class="gt-button gt-button--quiet"
						onClick={() => act(entry)}
					>
						{t(name)}
						<span class="gt-visually-hidden"> {title}</span>
					</button>
				))}
			</div>
		</div>
	);
}
