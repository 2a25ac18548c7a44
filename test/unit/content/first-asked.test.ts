import { describe, expect, it } from 'vitest';
import { eventsNow } from '~/components/tracker/register/events-now.ts';
import { type ChildRecord, nothingAtHand } from '~/core/entries/check-context.ts';
import { runChecks } from '~/core/entries/checks.ts';
import { recordChecks } from '~/core/entries/record-checks.ts';
import type { Values } from '~/core/fields/value.ts';
import { childOf } from '../components/register/a-register.ts';
import { loadDefinition } from '../definitions.ts';

const requests = loadDefinition('first_responses', 'zh-CN');
const steps = loadDefinition('first_response_events', 'zh-CN');
const told = (...kinds: string[]): ChildRecord[] =>
	kinds.map((kind) => ({ tracker: steps.id, deleted: false, values: { kind } }));

/** What has to be noted before a request is closed. */
function missing(values: Values, children: ChildRecord[]): unknown[] {
	const context = { ...nothingAtHand, children, rules: recordChecks };
	return runChecks({ status: 'closed', ...values }, requests, context).map(
		({ params }) => params?.['child'],
	);
}

describe('A request that is closed', () => {
	it.each<[string, Values, string[], string[]]>([
		['is ours and confirmed', { ours: 'ours' }, ['confirmed'], []],
		['cannot be told whose it is', { ours: 'unclear' }, ['confirmed'], ['首问经过：报上级']],
		['was passed up, as nobody could tell', { ours: 'unclear' }, ['escalated', 'confirmed'], []],
		['is not ours', { ours: 'not_ours' }, ['confirmed'], ['首问经过：约协办部门 / 报上级']],
		[
			'is not ours and others were brought in',
			{ ours: 'not_ours' },
			['brought_in', 'confirmed'],
			[],
		],
		['is not ours and was passed up', { ours: 'not_ours' }, ['escalated', 'confirmed'], []],
		['was reminded of twice', { ours: 'ours' }, ['reminder', 'reminder'], ['首问经过：提醒确认']],
		['was reminded of three times', { ours: 'ours' }, ['reminder', 'reminder', 'reminder'], []],
	])('%s', (_what, values, kinds, expected) => {
		expect(missing(values, told(...kinds))).toEqual(expected);
		// While it is open nothing of it is asked.
		expect(missing({ ...values, status: 'open' }, [])).toEqual([]);
	});
});

it('Papers are asked for once; the answer proper is still to come', () => {
	const asked = { kind: 'responded', content: 'incomplete' };
	const context = (values: Values) => ({
		...{ ...nothingAtHand, rules: recordChecks },
		siblings: [{ tracker: steps.id, deleted: false, values }],
	});
	const keys = (values: Values, before: Values) =>
		runChecks(values, steps, context(before)).map(({ key }) => key);
	expect(keys(asked, asked)).toContain('only_once');
	expect(keys(asked, { ...asked, content: 'direct' })).not.toContain('only_once');
	const buttons = (values: Values) =>
		eventsNow(requests, { status: 'open' }, [childOf(steps, values)]).map(({ id }) => id);
	expect(buttons(asked)).toContain('respond');
	expect(buttons({ ...asked, content: 'direct' })).not.toContain('respond');
});
