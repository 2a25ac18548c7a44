import { expect, it } from 'vitest';
import { startChild } from '~/components/tracker/register/start-child.ts';
import type { Values } from '~/core/fields/value.ts';
import { isError } from '~/core/fields/problem.ts';
import { problemsOfDraft } from '~/core/forms/problems.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { loadDefinitions } from '../definitions.ts';

const all = loadDefinitions('zh-CN');
const now = new Date('2026-11-27T16:00:00+08:00');
const buttons = all.flatMap((register) =>
	register.events.flatMap((event) => {
		const child = all.find(({ id }) => id === event.child);
		return child && event.ask.length > 0 ? [{ register, event, child }] : [];
	}),
);

/** What a button leaves folded nobody looks for: what must be answered is among what it asks. */
it.each(buttons.map((one) => [`${one.register.id} › ${one.event.label}`, one] as const))(
	'%s asks all that must be answered',
	(_, { register, event, child }) => {
		const parent = { key: `${register.id}/r-2222222222222222222b`, label: '一件' };
		const values: Values = register.samples[0] ?? {};
		const draft = startChild(child, parent, event, now, null, values);
		const context = { now, company: null, parent: values, children: null };
		const missing = problemsOfDraft(draft, child, context)
			.filter(isError)
			.map(({ field }) => field);
		const asked = new Set<string | null>([...event.ask, event.now]);
		expect(draft.rows[onlyRow]).toBeDefined();
		expect(missing.filter((field) => !asked.has(field))).toEqual([]);
	},
);
