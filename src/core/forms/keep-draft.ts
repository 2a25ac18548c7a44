import type { Definition } from '../definition/definition.ts';
import { momentOf } from '../entries/moment.ts';
import type { Draft } from './draft.ts';
import { mergeDrafts } from './merge-drafts.ts';

/** A draft as it is on the screen, and as others may have left it. */
export interface DraftToKeep {
	draft: Draft;
	/** The draft as this page last got it; `null`: it is new. */
	known: Draft | null;
	/** The draft as it is kept now; `null`: it is not. */
	kept: Draft | null;
}

/** The answers of both: those changed here since `known`, and all others as they are kept. */
export function joinKept({ draft, known, kept }: DraftToKeep): Draft {
	return kept ? mergeDrafts(known, draft, kept) : draft;
}

/** The draft to keep: the answers of both, written now. */
export function keepDraft(input: DraftToKeep, definition: Definition, now: Date): Draft {
	return { ...joinKept(input), updatedAt: momentOf(definition, now) };
}
