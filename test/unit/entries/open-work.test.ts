import { expect, it } from 'vitest';
import { isToHandOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { isWaiting } from '~/storage/open-work.ts';

const states = [true, false].flatMap((deleted) =>
	[null, 'h1', 'h0'].map((exportedHash) => ({ deleted, exportedHash, hash: 'h1' })),
);

it.each(states)(
	'the home page and the form count the same records as not handed over: %o',
	(state) => {
		const entry = { ...state, tracker: 'needs' } as unknown as StoredEntry;
		expect(isWaiting(entry)).toBe(isToHandOver(entry));
	},
);
