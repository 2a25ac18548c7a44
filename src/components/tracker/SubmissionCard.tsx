import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { submissionState } from '~/core/forms/submission-state.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { HandedOverFacts } from './HandedOverFacts.tsx';
import { SubmissionAnswers } from './SubmissionAnswers.tsx';
import { submissionTitle } from '../records/submission-title.ts';

interface Props {
	definition: Definition;
	/** The records of one filling-in of a matrix form, in its order. */
	entries: StoredEntry[];
	/** All of this tracker, deleted ones included. */
	all: readonly StoredEntry[];
	onEdit: (entry: StoredEntry) => void;
	onRemove: (entries: StoredEntry[]) => void;
}

/** One filled-in matrix form: a person sees one answer, however many rows it has. */
export function SubmissionCard(props: Props) {
	const { definition, entries, onEdit, onRemove } = props;
	const { t, locale } = useWords();
	const [first] = entries;
	if (!first) return null;
	const state = submissionState(entries, props.all);
	const title = submissionTitle(first, definition, t, locale);
	return (
		<div class="gt-card gt-entry">
			<p class="gt-entry__title">{title}</p>
			<HandedOverFacts {...{ definition, state }} updatedAt={first.updatedAt} />
			<details class="gt-more">
				<summary>{t('entries.show_answers', { count: entries.length })}</summary>
				<SubmissionAnswers definition={definition} entries={entries} />
			</details>
			<div class="gt-row gt-entry__buttons">
				<button type="button" class="gt-button gt-button--quiet" onClick={() => onEdit(first)}>
					{t('entries.edit')}
					<span class="gt-visually-hidden"> {title}</span>
				</button>
				<button type="button" class="gt-button gt-button--quiet" onClick={() => onRemove(entries)}>
					{t('entries.remove')}
					<span class="gt-visually-hidden"> {title}</span>
				</button>
			</div>
		</div>
	);
}
