import { describe, expect, it } from 'vitest';
import { readBackDraft } from '../../../src/core/forms/read-back-draft.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { filled, now, saved, small } from './examples.ts';

describe('A draft out of a copy of the device', () => {
	const draft = filled(startDraft(small, now), { '': { title: '没填完' } });
	const nothing = () => undefined;

	it('comes back where it is not here', () => {
		expect(readBackDraft(draft, null, nothing)).toBe(draft);
	});

	it('fills in what is missing here, and changes nothing that was written here', () => {
		const here = { ...draft, rows: { '': { note: '这里写的', title: '这里的题目' } } };
		const there = { ...draft, rows: { '': { title: '没填完', people: 3 } } };
		expect(readBackDraft(there, here, nothing)?.rows).toEqual({
			'': { note: '这里写的', title: '这里的题目', people: 3 },
		});
		expect(readBackDraft(draft, here, nothing)).toBeNull();
		expect(readBackDraft(draft, draft, nothing)).toBeNull();
	});

	it('that was saved since stays away; one that changes a record does not', () => {
		const entry = saved('一');
		const made = { ...draft, ids: { '': entry.id } };
		expect(readBackDraft(made, null, (id) => (id === entry.id ? entry : undefined))).toBeNull();
		const edit = startEdit(small, [entry], now);
		expect(readBackDraft(edit, null, () => entry)).toBe(edit);
	});
});
