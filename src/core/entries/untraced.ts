import type { Entry } from './entry.ts';

/** What would tell when, where or together with what an entry was written, told by none. */
export const untraced = {
	createdAt: '',
	updatedAt: '',
	device: null,
	submission: null,
} as const satisfies Partial<Entry>;
