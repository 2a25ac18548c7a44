import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useReveal } from './RevealContext.tsx';
import { showAnswer, shownFields } from './show-answer.ts';

interface Props {
	entry: Entry;
	definition: Definition;
	/** Also questions without an answer. */
	all?: boolean;
}

/** A record's questions and answers, then the columns the tracker does not know. */
export function EntryAnswers({ entry, definition, all = false }: Props) {
	const { t, locale } = useWords();
	const { reveal } = useReveal();
	if (entry.deleted) return <p>{t('records.deleted_record')}</p>;
	const answers = shownFields(definition, [entry])
		.map((field) => ({ field, text: showAnswer(entry, field, locale, reveal) }))
		.filter(({ text }) => all || text !== null);
	// An older release kept such columns with anonymous records too.
	const extra = definition.anonymous ? {} : (entry.extra ?? {});
	return (
		<dl class="gt-pairs">
			{answers.map(({ field, text }) => (
				<div key={field.id}>
					<dt>{field.label}</dt>
					<dd>{text ?? '—'}</dd>
				</div>
			))}
			{Object.entries(extra).map(([name, text]) => (
				<div key={name}>
					<dt>{t('records.extra_column', { column: name })}</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	);
}
