import { afterEach, expect, it, vi } from 'vitest';
import { createEntry } from '~/core/entries/revisions.ts';
import { acknowledgeOpened } from '~/storage/acknowledge-opened.ts';
import { loadDefinition } from '../definitions.ts';
import { openTab } from './fresh-database.ts';

afterEach(() => vi.unstubAllEnvs());

const definition = loadDefinition('opinion_book');
// Tuesday, 01:30 on the device of these tests, in Shanghai; in New York it is still Monday noon.
const now = new Date('2026-11-23T17:30:00Z');

it.each([
	['America/New_York', '2026-11-23'],
	['Asia/Shanghai', '2026-11-24'],
])('An opinion was acknowledged on the day of the company, in %s', async (zone, day) => {
	vi.stubEnv('GOUTONG_ZONE', zone);
	const { messages } = definition;
	if (!messages) throw new Error('The book takes no messages.');
	const db = await openTab();
	const entry = createEntry(definition, { values: {}, now, device: null, submission: null });
	await db.entries.add({ ...entry, exportedHash: null, restorable: null });
	const book = { definition, messages, course: loadDefinition('opinion_events') };
	expect(await acknowledgeOpened(db, [entry.id], book, now)).toBe(1);
	const kept = await db.entries.get(entry.id);
	expect(kept?.values[messages.fields.acknowledged]).toBe(day);
});
