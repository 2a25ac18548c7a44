import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/forms/draft.ts';
import { mergeDrafts } from '../../../src/core/forms/merge-drafts.ts';
import { sayNotPersonal } from '../../../src/core/forms/say-not-personal.ts';
import { isError } from '../../../src/core/fields/problem.ts';
import { problemsOfDraft } from '../../../src/core/forms/problems.ts';
import { sameAnswers } from '../../../src/core/forms/same-answers.ts';
import { startCopy } from '../../../src/core/forms/start-copy.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { smallDefinition } from '../entries/small-definition.ts';
import { entriesOf, filled, now, submitTo } from './examples.ts';

const anonymous = smallDefinition({ anonymous: true });

/** An anonymous form with a note, of which a person has said what the numbers in it are not. */
function noted(note: string, said: string[] = []): Draft {
	const draft = filled(startDraft(anonymous, now), { '': { note } });
	return said.length > 0 ? sayNotPersonal(draft, said, true) : draft;
}

const stops = (draft: Draft) => problemsOfDraft(draft, anonymous).some(isError);

describe('The number of an order in an anonymous form', () => {
	it.each([
		['订单 110101202611230001 一直没有回音', '110101202611230001'],
		['工单 WO15912345678 转了三次', '15912345678'],
		['合同号 139-1234-5678', '139-1234-5678'],
		['快递单 ８６１３８００００００００', '8613800000000'],
	])('in %j stops it, until the person says that it is nobody’s', (note, number) => {
		const [problem] = problemsOfDraft(noted(note), anonymous);
		expect(problem).toMatchObject({
			key: 'personal_data',
			level: 'error',
			statement: { numbers: [number], said: false },
		});
		const [said] = problemsOfDraft(noted(note, [number]), anonymous);
		expect(said).toMatchObject({
			key: 'personal_said',
			level: 'warning',
			statement: { said: true },
		});
		expect(stops(noted(note, [number]))).toBe(false);
	});

	it('stops it again when another number is written, or when it is taken back', () => {
		const said = noted('订单 15912345678，电话 13800000000', ['15912345678']);
		expect(problemsOfDraft(said, anonymous)).toMatchObject([
			{ key: 'personal_data', statement: { numbers: ['15912345678', '13800000000'], said: false } },
		]);
		const order = noted('订单 15912345678', ['15912345678']);
		expect(stops(order)).toBe(false);
		expect(stops(sayNotPersonal(order, ['15912345678'], false))).toBe(true);
	});

	it('frees no e-mail address beside it, of which nothing can be said', () => {
		expect(stops(noted('15912345678 a@example.com', ['15912345678']))).toBe(true);
		const [problem] = problemsOfDraft(noted('写信到 a@example.com'), anonymous);
		expect(problem).not.toHaveProperty('statement');
	});

	it('is only a warning where the form is not anonymous, and nothing need be said', () => {
		const open = smallDefinition();
		const draft = filled(startDraft(open, now), { '': { note: '订单 15912345678' } });
		const [problem] = problemsOfDraft(draft, open);
		expect(problem).toMatchObject({ key: 'personal_data', level: 'warning' });
		expect(problem).not.toHaveProperty('statement');
	});
});

describe('What was said of a number', () => {
	const order = noted('订单 15912345678', ['15912345678']);

	it('is kept with the draft and joined with what another tab wrote', () => {
		const before = noted('订单 15912345678');
		const here = { ...order, id: before.id };
		expect(sameAnswers(before, here)).toBe(false);
		expect(mergeDrafts(before, here, before).notPersonal).toEqual(['15912345678']);
		expect(mergeDrafts(here, before, here).notPersonal).toEqual([]);
		expect(mergeDrafts(before, before, here).notPersonal).toEqual(['15912345678']);
		expect(mergeDrafts(before, before, before)).not.toHaveProperty('notPersonal');
	});

	it('holds when the record is changed or copied, and stands in no record', () => {
		const entries = entriesOf(submitTo([], order, anonymous));
		expect(JSON.stringify(entries)).not.toContain('notPersonal');
		expect(stops(startEdit(anonymous, entries, now))).toBe(false);
		expect(stops(startCopy(anonymous, entries, now))).toBe(false);
	});
});
