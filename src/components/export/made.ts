import type { StoredEntry } from '~/core/entries/stored-entry.ts';

/** Something that was made to be handed over. Whether it was, only the person knows. */
export type Made = { entries: StoredEntry[] } & (
	| { way: 'download'; name: string }
	| { way: 'share' }
	| { way: 'print'; texts: string[] }
	/** `copied`: the clipboard has it, where it is one message. */
	| { way: 'copy'; messages: string[]; copied: boolean }
	| { way: 'mail'; whole: boolean }
	| { way: 'qr'; texts: string[] }
);

/** How far handing over has come. */
export type Progress =
	| { step: 'made'; made: Made }
	/** The person says it has arrived, or that it has not. */
	| { step: 'handed_over'; count: number }
	| { step: 'not_yet' | 'failed' | 'too_long' }
	/** The zip for programs counts as no hand-over. */
	| { step: 'archived'; name: string };
