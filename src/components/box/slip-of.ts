import type { Leaving } from './make-leaving.ts';
import type { OpinionForm } from '~/core/opinions/opinion-form.ts';
import type { OpinionState } from './use-opinion.ts';

/** What stands on a slip of paper. */
export interface Slip {
	/** Sealed: nobody reads it from the paper. */
	isSealed: boolean;
	/** To be put into an envelope of the general manager's own. */
	isOwn: boolean;
	/** The answers in words; `null` where it is sealed. */
	said: { theme: string; matter: string; wish: string; name: string } | null;
	codes: string[];
}

/** An opinion as it stands on paper. */
export function slipOf({ isSealed, codes }: Leaving, state: OpinionState, form: OpinionForm): Slip {
	const { theme, matter, wish, name } = state.draft;
	const label = form.themes.find(({ code }) => code === theme)?.label ?? theme;
	const signed = state.channel === 'box' ? '' : name;
	return {
		isSealed,
		isOwn: state.pastHr,
		said: isSealed ? null : { theme: label, matter, wish, name: signed },
		codes,
	};
}
