import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { forToday } from '~/core/forms/for-today.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { submit } from '~/core/forms/submit.ts';
import { ownName } from '~/device/own-name.ts';
import { Database } from '~/storage/tables.ts';
import { loadDefinition } from '../definitions.ts';

/**
 * Puts answers of the assessment on the device as its form would save them, for tests of what comes after: filling in
 * takes seconds. By row of the form.
 */
export async function keepAnswers(
	answers: Readonly<Record<string, Values>>,
): Promise<StoredEntry[]> {
	const now = new Date();
	const definition = forToday(loadDefinition('assessment'), null, now);
	const begun = startDraft(definition);
	const rows = Object.fromEntries(
		Object.entries(begun.rows).map(([row, values]) => [row, { ...values, ...answers[row] }]),
	);
	const result = submit({
		draft: { ...begun, rows },
		definition,
		find: () => undefined,
		device: null,
		now,
	});
	if (result.kind !== 'saved' || result.entries.length !== Object.keys(answers).length)
		throw new Error('The assessment has no such rows.');
	const db = new Database(ownName());
	await db.entries.bulkPut(result.written);
	db.close();
	return result.entries;
}

/** One answer as somebody might give it. */
export const oneAnswer = { meeting_efficiency: { score: 2, problem: '总是超时' } };

/** Two of them. */
export const twoAnswers = { ...oneAnswer, customer_response: { score: 4 } };

/** Puts answers of a form without rows on the device, each filled in a minute after the one before it. */
export async function keepFilledIn(id: string, answers: readonly Values[]): Promise<StoredEntry[]> {
	const begun = Date.now() - answers.length * 60_000;
	const definition = forToday(loadDefinition(id, 'zh-CN'), null, new Date());
	const kept = answers.flatMap((values, at) => {
		const draft = { ...startDraft(definition), rows: { '': values } };
		const now = new Date(begun + at * 60_000);
		const result = submit({ draft, definition, find: () => undefined, device: null, now });
		if (result.kind !== 'saved') throw new Error('The form has no such fields.');
		return result.entries;
	});
	const db = new Database(ownName());
	await db.entries.bulkPut(kept);
	db.close();
	return kept;
}

/** The same as they are once each was handed over. */
export async function keepHanded(id: string, answers: readonly Values[]): Promise<void> {
	await handOverKept(await keepFilledIn(id, answers));
}

/** Changes what is on the device to what it is once it was handed over, and perhaps deleted and that handed over. */
export async function handOverKept(entries: readonly StoredEntry[], changes = {}): Promise<void> {
	const db = new Database(ownName());
	await db.entries.bulkPut(
		entries.map((entry) => ({ ...entry, ...changes, exportedHash: entry.hash })),
	);
	db.close();
}
