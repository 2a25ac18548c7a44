import { useState } from 'preact/hooks';
import type { FormChoices } from '~/core/csv/read/form-question.ts';
import type { Preview } from '~/workers/collect/views.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { FormChoice } from './FormChoice.tsx';

interface Props {
	preview: Preview;
	/** What was said before. */
	said: FormChoices;
	onSay: (forms: FormChoices) => void;
}

/** Files that do not tell which form they belong to: the person says so, one answer for equal columns. */
export function FormQuestions({ preview, said, onSay }: Props) {
	const { t } = useWords();
	const [forms, setForms] = useState<FormChoices>({});
	const { questions, files } = preview;
	const answered = Object.keys(said).length > 0;
	if (questions.length === 0 && !answered) return null;
	return (
		<div class="gt-stack">
			{questions.map((question) => (
				<FormChoice
					key={question.key}
					question={question}
					files={files}
					chosen={forms[question.key]}
					onChoose={(form) => setForms({ ...forms, [question.key]: form })}
				/>
			))}
			<div class="gt-row">
				{questions.length > 0 ? (
					<button
						type="button"
						class="gt-button gt-button--primary"
						disabled={Object.keys(forms).length === 0}
						onClick={() => onSay(forms)}
					>
						{t('collect.form_check')}
					</button>
				) : null}
				{answered ? (
					<button type="button" class="gt-button" onClick={() => onSay({})}>
						{t('collect.form_again')}
					</button>
				) : null}
			</div>
		</div>
	);
}
