import { useId } from 'preact/hooks';
import type { FormGuess } from '~/core/csv/read/form-question.ts';
import type { FileSummary } from '~/core/imports/plan.ts';
import type { AskedForm } from '~/workers/collect/views.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useDefinitionOf } from './CheckContext.tsx';
import { sourceName } from './source-name.ts';

interface Props {
	question: AskedForm;
	files: readonly FileSummary[];
	/** Id of a tracker; `null`: none of them; `undefined`: nothing yet. */
	chosen: string | null | undefined;
	onChoose: (form: string | null) => void;
}

/** So many names stand there; the others are counted. */
const named = 5;

/** One question: whose files these are, with what of each form is there and what is missing. */
export function FormChoice({ question, files, chosen, onChoose }: Props) {
	const { t } = useWords();
	const definitionOf = useDefinitionOf();
	const name = useId();
	const { doubt, forms, columns } = question;
	const asked = question.files.flatMap((index) => files[index] ?? []);
	const names = asked.slice(0, named).map((file) => sourceName(file.name, file.origin, t));
	const more = asked.length - names.length;
	const list = (words: readonly string[]) => words.join(t('collect.form_between'));
	const sayFit = ({ tracker, found, missing, unknown }: FormGuess) => {
		const takesNone = definitionOf(tracker)?.anonymous && unknown.length > 0;
		return [
			t('collect.form_found', { columns: list(found) }),
			missing.length > 0 ? t('collect.form_missing', { columns: list(missing) }) : null,
			takesNone ? t('collect.form_leaves_out', { columns: list(unknown) }) : null,
		].filter((part) => part !== null);
	};
	const option = (form: string | null, title: string, lines: string[]) => (
		<label key={form} class="gt-check">
			<input type="radio" name={name} checked={chosen === form} onChange={() => onChoose(form)} />
			<span>
				<strong>{title}</strong>
				{lines.map((line) => (
					<span key={line} class="gt-help gt-form-fit">
						{line}
					</span>
				))}
			</span>
		</label>
	);
	return (
		<fieldset class="gt-notice gt-notice--warn gt-edits">
			<legend class="gt-label">{t('collect.form_title', { count: asked.length })}</legend>
			<p class="gt-file-name">
				{list(names)}
				{more > 0 ? t('collect.form_more_files', { count: more }) : ''}
			</p>
			<p>{t(`collect.form_doubt_${doubt}`)}</p>
			<p class="gt-help gt-file-name">{t('collect.form_columns', { columns: list(columns) })}</p>
			{forms.map((guess) =>
				option(guess.tracker, definitionOf(guess.tracker)?.title ?? guess.tracker, sayFit(guess)),
			)}
			{option(null, t('collect.form_none'), [t('collect.form_none_help')])}
		</fieldset>
	);
}
