import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { leavingFields } from '~/core/handover/leaving-columns.ts';
import { asItLeaves } from '~/core/handover/leaving-rows.ts';
import { showAnswer } from '../records/show-answer.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	entries: readonly StoredEntry[];
}

/** Rows that are laid out without asking; a register may have hundreds. */
const first = 20;

/** The answers as whoever collects will read them, nothing masked. */
export function AnswersPreview({ definition, entries }: Props) {
	const { t } = useWords();
	const [all, setAll] = useState(false);
	const shown = all ? entries : entries.slice(0, first);
	return (
		<details class="gt-more">
			<summary>{t('export.answers', { count: entries.length })}</summary>
			<ol class="gt-leaving">
				{shown.map((entry) => (
					<li key={entry.id} class="gt-card">
						<LeavingAnswers definition={definition} entry={entry} />
					</li>
				))}
			</ol>
			{shown.length < entries.length ? (
				<button type="button" class="gt-button gt-button--quiet" onClick={() => setAll(true)}>
					{t('export.answers_more', { count: entries.length - shown.length })}
				</button>
			) : null}
		</details>
	);
}

/** One row as it is read. */
export function LeavingAnswers({
	definition,
	entry,
}: {
	definition: Definition;
	entry: StoredEntry;
}) {
	const { t, locale } = useWords();
	if (entry.deleted) return <p>{t('export.row_deleted')}</p>;
	const left = asItLeaves(entry, definition);
	const answers = leavingFields([entry], definition).flatMap((field) => {
		const text = showAnswer(left, field, locale, true);
		return text === null ? [] : [{ field, text }];
	});
	return (
		<dl class="gt-answers">
			{answers.map(({ field, text }) => (
				<div key={field.id}>
					<dt>{field.label}</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	);
}
