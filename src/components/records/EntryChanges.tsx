import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Field } from '~/core/fields/field.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useReveal } from './RevealContext.tsx';
import { changedFields, showAnswer, shownFields } from './show-answer.ts';

interface Props {
	before: Entry;
	after: Entry;
	definition: Definition;
	/** What the two are called where neither replaces the other; `null`: `after` replaces `before`. */
	apart: { before: string; after: string } | null;
}

/** What a revision says otherwise than what was there, field by field. */
export function EntryChanges({ before, after, definition, apart }: Props) {
	const { t, locale } = useWords();
	const { reveal } = useReveal();
	if (before.deleted !== after.deleted) {
		return <p>{t(after.deleted ? 'records.becomes_deleted' : 'records.becomes_restored')}</p>;
	}
	const fields = changedFields(shownFields(definition, [before, after]), [before, after]);
	if (fields.length === 0) return <p class="gt-help">{t('records.no_answer_differs')}</p>;
	const say = (entry: Entry, field: Field) =>
		showAnswer(entry, field, locale, reveal) ?? t('records.no_answer');
	return (
		<table class="gt-table gt-changes">
			<thead>
				<tr>
					<th scope="col">{t('records.field')}</th>
					<th scope="col">{apart?.before ?? t('records.before')}</th>
					<th scope="col">{apart?.after ?? t('records.after')}</th>
				</tr>
			</thead>
			<tbody>
				{fields.map((field) => (
					<tr key={field.id}>
						<th scope="row">{field.label}</th>
						<td>{apart ? say(before, field) : <del>{say(before, field)}</del>}</td>
						<td>{apart ? say(after, field) : <ins>{say(after, field)}</ins>}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
