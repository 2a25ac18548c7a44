import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { addRevision, type Register, registerKey } from '~/core/entries/merge.ts';
import { createEntry, deleteEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import { brokenRules } from '~/core/imports/broken-rules.ts';
import { createContextOf } from '~/core/imports/context-of.ts';
import { loadDefinitions } from '../definitions.ts';

const definitions = loadDefinitions('zh-CN');
const find = (id: string): Definition => {
	const found = definitions.find((one) => one.id === id);
	if (!found) throw new Error(`No tracker is called "${id}".`);
	return found;
};
const [complaints, events] = [find('complaints'), find('complaint_events')];
const now = new Date('2026-11-20T09:00:00+08:00');
const company = { name: '示例公司', contact: '', collector: '', campaigns: [] };
const write = (definition: Definition, values: Values) =>
	createEntry(definition, { values, now, device: 'd-a', submission: null });
const known = (entries: Entry[]) =>
	new Map<string, Register>(
		entries.map((entry) => [registerKey(entry), addRevision(null, entry).register]),
	);

/** A check of `files` into a book that holds `held`. */
function contextOf(files: Entry[], held: Entry[]) {
	const registers = known(held);
	const plan = {
		registers: known(files),
		definitions: new Map(definitions.map((one) => [one.id, one])),
	};
	const book = {
		register: (key: string) => registers.get(key) ?? null,
		heads: (tracker: string) => held.filter((entry) => entry.tracker === tracker),
	};
	return createContextOf(plan, book, { now, company });
}

describe('what a check of files knows of a row besides its answers', () => {
	const closed = write(complaints, { matter: '交货晚了', status: 'closed' });
	const line = (kind: string) =>
		write(events, { complaint: registerKey(closed), kind, at: '2026-11-20T08:00+08:00' });
	const resolved = line('resolved');

	it('is what time it is, the company, and the record it belongs to, of the files or the book', () => {
		for (const context of [contextOf([closed, resolved], []), contextOf([resolved], [closed])]) {
			const around = context.edited(resolved);
			expect(around.now).toBe(now);
			expect(around.company).toBe(company);
			expect(around.parent?.['matter']).toBe('交货晚了');
			expect(around.children).toBeNull();
		}
		const gone = contextOf([], [deleteEntry(closed, complaints, now)]);
		expect(gone.edited(resolved).parent).toBeNull();
		expect(contextOf([], []).typed(resolved).parent).toBeNull();
	});

	it('is what belongs to it: a closed complaint breaks a rule only where its solution is in neither', () => {
		const missing = (context: ReturnType<typeof contextOf>) =>
			brokenRules(closed, complaints, context.edited(closed)).filter(({ key }) =>
				key.startsWith('needs_child'),
			);
		const other = line('note');
		const wanted = missing(contextOf([], [other])).length;
		expect(wanted).toBeGreaterThan(0);
		expect(missing(contextOf([resolved], [other])).length).toBeLessThan(wanted);
		expect(missing(contextOf([], [resolved, other])).length).toBeLessThan(wanted);
		const deleted = deleteEntry(resolved, events, now);
		// A file that takes it back counts more than the book.
		expect(missing(contextOf([deleted], [resolved, other])).length).toBe(wanted);
	});

	it('is not what belongs to a row somebody typed: nothing can point to it yet', () => {
		const { typed } = contextOf([resolved], []);
		expect(typed(closed).children).toBeNull();
		expect(
			brokenRules(closed, complaints, typed(closed)).filter(({ key }) =>
				key.startsWith('needs_child'),
			),
		).toEqual([]);
	});
});
