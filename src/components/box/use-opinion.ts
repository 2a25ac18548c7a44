import { useState } from 'preact/hooks';
import { emptyDraft, type OpinionDraft } from '~/core/opinions/draft.ts';
import type { Channel } from '~/core/opinions/message.ts';

/** The steps, in their order. */
export type Step = 'channel' | 'write' | 'receipt' | 'hand_over' | 'cleared';

/** All that the page knows of an opinion. It is in no store: with the page it is gone. */
export interface OpinionState {
	step: Step;
	/** `null`: not chosen yet. */
	channel: Channel | null;
	/** It is about human resources: they are not to see it. */
	pastHr: boolean;
	draft: OpinionDraft;
	/** The receipt, as `readReceipt` gives it; `null`: none yet. */
	receipt: string | null;
	/** The receipt is one from before: this is a further message under it. */
	more: boolean;
	/** By which ways it has left, so that the end can say what lies where. */
	ways: string[];
}

const nothing: OpinionState = {
	step: 'channel',
	channel: null,
	pastHr: false,
	draft: emptyDraft,
	receipt: null,
	more: false,
	ways: [],
};

/** The opinion being written, a way to change it, and one to clear it away. */
export function useOpinion() {
	const [state, setState] = useState<OpinionState>(nothing);
	const [turn, setTurn] = useState(0);
	return {
		state,
		/** Nothing was chosen or written yet. */
		isFresh: state === nothing,
		/** Rises with each person: what the steps hold besides is another's then. */
		turn,
		change: (changes: Partial<OpinionState>) => setState((before) => ({ ...before, ...changes })),
		clear: () => setState({ ...nothing, step: 'cleared' }),
		again: () => {
			setState(nothing);
			setTurn((before) => before + 1);
		},
	};
}

/** What every step is given. */
export type OpinionSteps = ReturnType<typeof useOpinion>;
