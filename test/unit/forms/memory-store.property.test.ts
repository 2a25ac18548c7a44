import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/components/tracker/memory-store.ts';
import { addRevision, type Register } from '../../../src/core/entries/merge.ts';
import {
	isToHandOver,
	isWorthHandingOver,
	type StoredEntry,
} from '../../../src/core/entries/stored-entry.ts';
import { filledRows, valuesOfRow } from '../../../src/core/forms/draft-rows.ts';
import { joinKept } from '../../../src/core/forms/keep-draft.ts';
import type { SubmitResult } from '../../../src/core/forms/submit.ts';
import { normaliseValues } from '../../../src/core/entries/normalise-values.ts';
import { matrixDefinition, smallDefinition } from '../entries/small-definition.ts';
import { propertyRuns } from '../property-runs.ts';
import { commands, requestOf, type Shown, toldBy } from './person.ts';

const runs = { numRuns: Math.ceil(propertyRuns / 20) };

describe.each([
	['one record', smallDefinition()],
	['a matrix', matrixDefinition()],
	['an anonymous matrix', matrixDefinition({ anonymous: true })],
])('whatever a person does with forms of %s', (_, definition) => {
	/** Does it all at a store that tells before and after every command. */
	const each = (
		check: (step: {
			deed: string;
			shown: Shown | undefined;
			answer: unknown;
			before: Awaited<ReturnType<typeof toldBy>>;
			after: Awaited<ReturnType<typeof toldBy>>;
		}) => void,
	) =>
		fc.assert(
			fc.asyncProperty(commands, async (all) => {
				const store = createMemoryStore(definition);
				const forms = new Map<number, Shown>();
				for (const command of all) {
					const before = await toldBy(store);
					const request = requestOf(command, forms, before.entries, definition);
					const shown = forms.get(command.form);
					const answer = await request(store);
					check({ deed: command.deed, shown, answer, before, after: await toldBy(store) });
				}
			}),
			runs,
		);

	it('what is called saved is there, whole, and its draft is done', () =>
		each(({ deed, shown, answer, before, after }) => {
			if (deed !== 'submit' || !shown || !isSubmitResult(answer)) return;
			if (answer.kind !== 'saved') return expect(after).toEqual(before);
			const kept = before.drafts.find(({ id }) => id === shown.draft.id) ?? null;
			const draft = joinKept({ ...shown, kept });
			const said = filledRows(draft, definition).map((row) =>
				normaliseValues(valuesOfRow(draft, row, definition), definition),
			);
			const there = after.entries.filter(({ deleted }) => !deleted);
			const saved = answer.entries.filter(({ deleted }) => !deleted);
			expect(saved.map(({ values }) => values)).toEqual(said);
			expect(there).toEqual(expect.arrayContaining(saved));
			expect(after.drafts.map(({ id }) => id)).not.toContain(draft.id);
		}));

	it('every revision handed over replaces those handed over before: nobody who collects sees a conflict', async () => {
		let collected = new Map<string, Register>();
		await each(({ deed, before, after }) => {
			if (before.entries.length === 0) collected = new Map();
			if (deed !== 'hand_over') return;
			for (const entry of after.entries.filter(({ hash, exportedHash }) => hash === exportedHash)) {
				const added = addRevision(collected.get(entry.id) ?? null, entry);
				collected.set(entry.id, added.register);
				expect(added.bucket).toMatch(/^(new|identical|updated)$/);
			}
		});
	});

	it('what was handed over and is deleted or changed waits to be handed over again', () =>
		each(({ before, after }) => {
			const changed = (entry: StoredEntry) =>
				before.entries.find(({ id }) => id === entry.id)?.hash !== entry.hash;
			for (const entry of after.entries.filter(changed)) {
				expect(isToHandOver(entry)).toBe(isWorthHandingOver(entry));
			}
		}));

	it('only forgetting lets anything go: what deleted records said, and those nobody was ever given', () =>
		each(({ deed, before, after }) => {
			const left = new Set(after.entries.map(({ id }) => id));
			const gone = before.entries.filter(({ id }) => !left.has(id));
			const mayGo = before.entries.filter((entry) => entry.deleted && !isWorthHandingOver(entry));
			expect(gone).toEqual(deed === 'forget' ? mayGo : []);
			if (deed === 'forget') {
				expect(after.entries.filter(({ restorable }) => restorable !== null)).toEqual([]);
			}
		}));
});

function isSubmitResult(answer: unknown): answer is SubmitResult {
	return typeof answer === 'object' && answer !== null && 'kind' in answer;
}
