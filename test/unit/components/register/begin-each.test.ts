import { expect, it } from 'vitest';
import { beginEach, missingOptions } from '~/components/tracker/register/begin-each.ts';
import { keyOfLink } from '~/core/fields/link-value.ts';
import { isError } from '~/core/fields/problem.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { problemsOfDraft } from '~/core/forms/problems.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { loadDefinitions } from '../../definitions.ts';
import { childOf } from './a-register.ts';

const all = loadDefinitions('zh-CN');
const found = all.flatMap((register) =>
	register.events.flatMap((event) => {
		const child = all.find(({ id }) => id === event.child);
		return event.each !== undefined && child ? [{ register, event, child }] : [];
	}),
);

it('A button for all options begins a line for each that has none, with what the record says, ready to be kept', async () => {
	expect(found.length).toBeGreaterThan(0);
	for (const { register, event, child } of found) {
		const options = missingOptions(event, child, []);
		const [first = '', second = '', ...rest] = options;
		expect(rest.length).toBeGreaterThan(2);
		const there = childOf(child, { [event.each ?? '']: first });
		const gone = childOf(child, { [event.each ?? '']: second }, { deleted: true });
		const codes = missingOptions(event, child, [there, gone]);
		expect(codes).toEqual([second, ...rest]);

		const kept: Draft[] = [];
		const store = {
			submitDraft: (draft: Draft) => {
				kept.push(draft);
				return Promise.resolve({ kind: 'empty' as const });
			},
		};
		const key = `${register.id}/r-2222222222222222222b`;
		const values = register.samples[0] ?? {};
		const now = new Date('2026-11-27T16:00:00+08:00');
		const parent = { key, label: '一件' };
		await beginEach({ event, definition: child, parent, values, codes, now }, store);
		const rows = kept.map(({ rows }) => rows[onlyRow] ?? {});
		expect(rows.map((row) => row[event.each ?? ''])).toEqual(codes);
		for (const row of rows) {
			expect(keyOfLink(row[child.parent?.field ?? ''])).toBe(key);
			for (const [id, from] of Object.entries(event.take ?? {})) expect(row[id]).toBe(values[from]);
		}
		// No form is seen: whatever must be answered is.
		const context = { now, company: null, parent: values, children: null };
		for (const draft of kept)
			expect(problemsOfDraft(draft, child, context).filter(isError)).toEqual([]);
	}
});
