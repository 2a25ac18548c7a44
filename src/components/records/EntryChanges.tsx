import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { Field } from '~/core/fields/field.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from '../collect/CollectContext.tsx';
import { changedFields, showAnswer, shownFields } from './show-answer.ts';

interface Props {
	before: Entry;
	after: Entry;
	definition: Definition;
	/** The revision does not replace what is there: both stand side by side. */
	apart: boolean;
}

/** What a revision says otherwise than what was there, field by field. */
export function EntryChanges({ before, after, definition, apart }: Props) {
	const { t, locale } = useWords();
	const { reveal } = useCollectPage();
	if (before.deleted !== after.deleted) {
		return <p>{t(after.deleted ? 'collect.becomes_deleted' : 'collect.becomes_restored')}</p>;
	}
	const fields = changedFields(shownFields(definition, [before, after]), [before, after]);
	if (fields.length === 0) return <p class="gt-help">{t('collect.no_answer_differs')}</p>;
	const say = (entry: Entry, field: Field) =>
		showAnswer(entry, field, locale, reveal) ?? t('collect.no_answer');
	return (
		<table class="gt-table gt-changes">
			<thead>
				<tr>
					<th scope="col">{t('collect.field')}</th>
					<th scope="col">{t(apart ? 'collect.version_collected' : 'collect.before')}</th>
					<th scope="col">{t(apart ? 'collect.version_in_file' : 'collect.after')}</th>
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
