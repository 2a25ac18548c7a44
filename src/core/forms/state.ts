import type { StoredEntry } from '../entries/stored-entry.ts';
import type { Value, Values } from '../fields/value.ts';
import { type Draft, isEdit } from './draft.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { sayNotPersonal } from './say-not-personal.ts';
import { sameAnswers } from './same-answers.ts';

/** What the line above the form says, besides whether the draft is kept. */
export type Notice =
	/** A draft of an earlier visit is in the form; `at` is when it was last written. */
	| { kind: 'recovered'; at: string }
	/** What was written was put away at a press; `draft` brings it back. */
	| { kind: 'dropped'; what: 'form' | 'edit' | 'draft'; draft: Draft }
	/** The form holds the answers of another record, to start from. */
	| { kind: 'copied' }
	/** Committed to the device (or, where it cannot be, kept on this page). */
	| { kind: 'saved'; ids: readonly string[]; edited: boolean }
	/** Another tab saved or emptied the draft that was open here. */
	| { kind: 'finished_elsewhere' }
	/** The records this draft changes were changed in another tab; saving again puts this on top. */
	| { kind: 'changed_elsewhere'; current: StoredEntry[] };

/** The form as a person has it before them. */
export interface FormState {
	/** `null` until the browser has looked whether there is a draft. */
	draft: Draft | null;
	/** The draft as the device last had it, what another tab's changes are compared with. */
	stored: Draft | null;
	/** How often saving was tried: from the first time on, problems are shown as they arise. */
	attempts: number;
	notice: Notice | null;
	/** Where in it a person is; a register has nothing but its questions. */
	step: Step;
}

/**
 * Of a survey: what it is about, or that it is done; the questions; what was answered, once it is
 * saved; the ways to hand it over.
 */
export type Step = 'cover' | 'questions' | 'answers' | 'hand_over';

export type FormAction =
	| { type: 'open'; draft: Draft; stored: Draft | null; notice: Notice | null }
	| { type: 'answer'; row: string | null; field: string; value: Value | null }
	| { type: 'clear_row'; row: string; values: Values }
	/** Of numbers in the form: that they are nobody's, or that this is taken back. */
	| { type: 'not_personal'; numbers: string[]; said: boolean }
	/** `sent` is on the device as `kept`, with what other tabs wrote. `null`: nothing was left to keep. */
	| { type: 'kept'; sent: Draft; kept: Draft | null }
	/** Another tab wrote in the draft. */
	| { type: 'arrived'; draft: Draft }
	/** The device has lost the draft: what is in the form counts as not kept. */
	| { type: 'gone' }
	| { type: 'attempt' }
	| { type: 'notice'; notice: Notice | null }
	| { type: 'step'; step: Step };

export const emptyForm: FormState = {
	draft: null,
	stored: null,
	attempts: 0,
	notice: null,
	step: 'cover',
};

/** What becomes of the form. Pure; writing to the device is `useDraft`'s. */
export function reduceForm(state: FormState, action: FormAction): FormState {
	switch (action.type) {
		case 'open':
			return {
				draft: action.draft,
				stored: action.stored,
				attempts: 0,
				notice: action.notice,
				step: stepAfter(action.notice, action.draft),
			};
		case 'answer':
			return changeDraft(state, (draft) => answer(draft, action));
		case 'clear_row':
			return changeDraft(state, (draft) => ({
				...draft,
				rows: { ...draft.rows, [action.row]: action.values },
			}));
		case 'not_personal':
			return changeDraft(state, (draft) => sayNotPersonal(draft, action.numbers, action.said));
		case 'kept':
			return action.kept
				? merge(state, action.sent, action.kept)
				: { ...state, stored: state.draft?.id === action.sent.id ? null : state.stored };
		case 'arrived':
			return merge(state, state.stored, action.draft);
		case 'gone':
			return { ...state, stored: null };
		case 'attempt':
			return { ...state, attempts: state.attempts + 1 };
		case 'notice':
			return { ...state, notice: action.notice };
		case 'step':
			return { ...state, step: action.step };
	}
}

/** Where a person is with another draft in the form: at its answers where there are any. */
function stepAfter(notice: Notice | null, draft: Draft): Step {
	if (notice?.kind === 'saved') return 'answers';
	const among =
		notice?.kind === 'dropped'
			? notice.what === 'form'
			: notice?.kind === 'recovered' || notice?.kind === 'copied';
	return among || isEdit(draft) ? 'questions' : 'cover';
}

function changeDraft(state: FormState, change: (draft: Draft) => Draft): FormState {
	if (!state.draft) return state;
	// "Recovered" has been read once somebody writes on; what can be undone or looked over stays.
	const stays = ['changed_elsewhere', 'dropped', 'saved'].includes(state.notice?.kind ?? '');
	const notice = stays ? state.notice : null;
	return { ...state, draft: change(state.draft), notice };
}

function answer(draft: Draft, { row, field, value }: FormAction & { type: 'answer' }): Draft {
	if (row === null) return { ...draft, shared: { ...draft.shared, [field]: value } };
	return { ...draft, rows: { ...draft.rows, [row]: { ...draft.rows[row], [field]: value } } };
}

/** Takes over what is on the device, except answers changed here since `known`. */
function merge(state: FormState, known: Draft | null, there: Draft): FormState {
	const { draft } = state;
	if (!draft || draft.id !== there.id) return state;
	const merged = mergeDrafts(known, draft, there);
	return { ...state, draft: sameAnswers(merged, draft) ? draft : merged, stored: there };
}
