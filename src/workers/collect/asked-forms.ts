import type { FormQuestion } from '~/core/csv/read/form-question.ts';
import type { AskedForm } from './views.ts';

/** Gathers what has to be asked, so that files with the same columns are one question. */
export interface AskedForms {
	/** In the order of their first files. */
	questions: AskedForm[];
	onQuestion(file: number, question: FormQuestion): void;
}

export function createAskedForms(): AskedForms {
	const questions: AskedForm[] = [];
	const byKey = new Map<string, AskedForm>();
	return {
		questions,
		onQuestion(file, question) {
			const known = byKey.get(question.key) ?? { ...question, files: [] };
			if (known.files.length === 0) questions.push(known);
			byKey.set(question.key, known);
			known.files.push(file);
		},
	};
}
