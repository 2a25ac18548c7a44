import { render } from 'preact';
import { expect, it } from 'vitest';
import { useOnlyAsked } from '~/components/tracker/only-asked.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { loadDefinition } from '../definitions.ts';

const cancelled: Draft = {
	...{ id: 'r-1', tracker: 'meetings', ids: {}, base: {}, shared: {} },
	rows: { [onlyRow]: { stage: 'after', outcome: 'cancelled' } },
	...{ startedAt: '2026-03-10', updatedAt: '2026-03-10' },
};

it('a form that is drawn again with the same answers is the same, and its rules need not look anew', () => {
	const drawn: Definition[] = [];
	const place = document.createElement('div');
	const [meetings, needs] = [loadDefinition('meetings'), loadDefinition('needs')];
	function Holder({ form, draft }: { form: Definition; draft: Draft }) {
		drawn.push(useOnlyAsked(form, draft));
		return null;
	}
	for (const form of [meetings, meetings, needs])
		render(<Holder form={form} draft={cancelled} />, place);
	const [first, again, asIs] = drawn;
	expect(first).not.toBe(meetings);
	expect(again).toBe(first);
	expect(asIs).toBe(needs);
	render(null, place);
});
