import { expect, it } from 'vitest';
import { onlyAsked } from '~/components/tracker/only-asked.ts';
import { askedOfChange, startChange } from '~/components/tracker/register/start-change.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { progressOf } from '~/core/forms/progress.ts';
import { loadDefinition } from '../../definitions.ts';

const now = new Date('2026-11-27T16:00:00+08:00');
const book = loadDefinition('opinion_book', 'zh-CN');
const received: Values = {
	...{ received_on: '2026-11-26', channel: 'box', theme: 'management' },
	...{ matter: '周末班总是同一个人', public: 'may', status: 'received' },
};

/** How far the form of a button counts as filled in, once these answers are given as well. */
function counted(button: string, answers: Values = {}) {
	const change = book.changes?.find(({ id }) => id === button);
	if (!change) throw new Error(`No button "${button}".`);
	const entry = { id: 'r-1', tracker: book.id, version: 1, values: { ...received, ...answers } };
	const draft = startChange(book, entry as unknown as StoredEntry, change, now);
	return progressOf(draft, onlyAsked(askedOfChange(book, change), draft));
}

it('A button counts what it asks and saving wants, and nothing that lies folded below it', () => {
	// The day is of today; who it is given to, the outcome and the answer are still missing.
	expect(counted('answer')).toEqual({ done: 1, total: 4 });
	expect(counted('answer', { assigned: 'department_head' })).toEqual({ done: 2, total: 4 });
	// Of what need not be answered, what it asks.
	expect(counted('list')).toEqual({ done: 0, total: 1 });
});
