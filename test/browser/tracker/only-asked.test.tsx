import { render } from 'preact';
import { expect, it } from 'vitest';
import { useOnlyAsked } from '~/components/tracker/only-asked.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { onlyRow } from '~/core/forms/rows.ts';
import { loadDefinition } from '../definitions.ts';

const cancelled = draftOf('cancelled');

function draftOf(outcome: string): Draft {
	return {
		...{ id: 'r-1', tracker: 'meetings', ids: {}, base: {}, shared: {} },
		rows: { [onlyRow]: { stage: 'after', outcome } },
		...{ startedAt: '2026-03-10', updatedAt: '2026-03-10' },
	};
}

it('a form that is drawn again with the same answers is the same, and its rules need not look anew', () => {
	const drawn: Definition[] = [];
	const place = document.createElement('div');
	const meetings = loadDefinition('meetings');
	function Holder({ draft }: { draft: Draft }) {
		drawn.push(useOnlyAsked(meetings, draft));
		return null;
	}
	for (const draft of [cancelled, cancelled, draftOf('moved')])
		render(<Holder draft={draft} />, place);
	const [first, again, moved] = drawn;
	expect(first).not.toBe(meetings);
	expect(again).toBe(first);
	expect(moved).toBe(meetings);
	render(null, place);
});
