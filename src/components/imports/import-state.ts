import type { FormChoices } from '~/core/csv/read/form-question.ts';
import { askKey, type Decisions } from '~/core/imports/asked.ts';
import type { Edits } from '~/core/imports/change.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import type { JobFailure, Progress } from '~/workers/collect/job-result.ts';
import type { Preview } from '~/workers/collect/views.ts';

/** Where the person is on the way from files to collected data. */
export interface ImportState {
	step: 'choosing' | 'checking' | 'checked' | 'saving' | 'saved';
	/** All that was chosen so far; more may join. Empty for a check of the rows set aside. */
	sources: GivenSource[];
	/** Which forms files belong to, where the person was asked. */
	forms: FormChoices;
	preview: Preview | null;
	/** Pasted text that was not read, to be mended in its box. */
	toMend: string;
	/** What to do with edited rows; `null` until chosen. */
	edits: Edits | null;
	/** What was said so far of the rows that wait. */
	decisions: Decisions;
	progress: Progress | null;
	/** How the last job ended when not well; said once. */
	failure: JobFailure | null;
	/** The step in the history, to undo it. */
	saved: number | null;
}

export const noImport: ImportState = {
	step: 'choosing',
	sources: [],
	forms: {},
	preview: null,
	toMend: '',
	edits: null,
	decisions: {},
	progress: null,
	failure: null,
	saved: null,
};

/** The person must say what happens to edits and to all that waits before anything is imported. */
export function mayImport(state: ImportState): boolean {
	const { step, preview } = state;
	return step === 'checked' && preview?.nothingToDo === false && undecided(state) === null;
}

/** What the person still has to say something about; `null`: nothing. */
export function undecided({ preview, edits, decisions }: ImportState): 'edits' | 'asked' | null {
	if (preview?.asks.some(({ file, reason }) => !decisions[askKey(file, reason)])) return 'asked';
	return preview && preview.totals.edited > 0 && edits === null ? 'edits' : null;
}

/** Whether leaving the page now would throw a check away. */
export function isUnderWay({ step, preview }: ImportState): boolean {
	if (step === 'checking' || step === 'saving') return true;
	return step === 'checked' && preview !== null && (!preview.nothingToDo || isAsking(preview));
}

/** Whether files wait until the person says which form they belong to. */
export function isAsking({ questions }: Preview): boolean {
	return questions.length > 0;
}
