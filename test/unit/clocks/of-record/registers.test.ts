import { describe, expect, it } from 'vitest';
import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { labelOfLink } from '~/core/fields/link-value.ts';
import { loadDefinition, loadDefinitions } from '../../definitions.ts';
import { loadCompany, minuteOn } from '../company/company.ts';

const company = loadCompany();
const at = (wall: string) => minuteOn(wall, company.calendar);
const moment = (wall: string) => `${wall.replace(' ', 'T')}+08:00`;
const long = new Date('2026-11-01T00:00:00Z');

/** The sample with this number and the samples of its steps, as the page shows them. */
function sample(tracker: string, number: string): [Definition, Values, Values[]] {
	const definition = loadDefinition(tracker, 'zh-CN');
	const record = definition.samples.find((one) => one['number'] === number);
	if (!record) throw new Error(`No sample of ${tracker} has the number ${number}.`);
	const steps = loadDefinitions('zh-CN')
		.filter(({ parent }) => parent?.trackers[0] === tracker)
		.flatMap(({ samples, parent }) =>
			samples.filter((one) => labelOfLink(one[parent?.field ?? '']) === number),
		);
	return [definition, record, steps];
}

function clocksOf([definition, values, steps]: [Definition, Values, Values[]], now = long) {
	const tracker = definition.children.find((id) => id.endsWith('_events')) ?? '';
	const children = steps.map((one) => ({ tracker, values: one, deleted: false }));
	const read = readRecordClocks(definition, values, children, company, now);
	return Object.fromEntries(read.map((clock) => [clock.id, clock])) as Record<
		string,
		ClockOfRecord
	>;
}

const states = (clocks: Record<string, ClockOfRecord>) =>
	Object.fromEntries(Object.entries(clocks).map(([id, { state }]) => [id, state]));

describe('a complaint that arrived on Friday at 16:00', () => {
	const friday = sample('complaints', '投诉-202603-001');

	it('was answered late, coordinated and decided in time, and solved late', () => {
		const clocks = clocksOf(friday);
		expect(states(clocks)).toEqual({
			level_1: 'late',
			level_2: 'on_time',
			level_3: 'on_time',
			resolved: 'late',
		});
		expect(clocks['level_1']?.due).toBe(at('2026-03-07 16:00'));
		expect(clocks['resolved']?.due).toBe(at('2026-03-09 16:00'));
	});

	it('waits for the customer on the later levels only, and says both figures', () => {
		const { level_1, level_2, level_3, resolved } = clocksOf(friday);
		const waited = at('2026-03-08 09:10') - at('2026-03-07 18:40');
		expect(level_1?.unpaused).toBeNull();
		expect(resolved?.unpaused).toBeNull();
		expect(level_2?.due).toBe(at('2026-03-08 16:00') + waited);
		expect(level_2?.unpaused?.due).toBe(at('2026-03-08 16:00'));
		expect(level_3?.unpaused?.due).toBe(at('2026-03-09 16:00'));
	});

	it('is not answered by an automatic receipt', () => {
		const [definition, values] = friday;
		const receipt = { kind: 'acknowledged', at: moment('2026-03-06 16:02') };
		const clocks = clocksOf([definition, values, [receipt]], new Date('2026-03-06T09:00:00Z'));
		expect(clocks['level_1']?.state).toBe('open');
	});

	it('keeps its first arrival when it is reopened, and is solved when it was solved last', () => {
		const [definition, values] = friday;
		const steps = [
			{ kind: 'level_1', at: moment('2026-03-06 18:00') },
			{ kind: 'resolved', at: moment('2026-03-07 10:00') },
			{ kind: 'reopened', at: moment('2026-03-08 10:00') },
			{ kind: 'resolved', at: moment('2026-03-10 10:00') },
		];
		const clocks = clocksOf([definition, values, steps]);
		expect(clocks['resolved']).toMatchObject({
			state: 'late',
			from: at('2026-03-06 16:00'),
			until: at('2026-03-10 10:00'),
		});
		expect(clocks['level_3']?.state).toBe('late');
	});
});

it('A complaint solved at the first level needs no second and no third', () => {
	expect(states(clocksOf(sample('complaints', '投诉-202603-002')))).toEqual({
		level_1: 'on_time',
		level_2: 'not_applicable',
		level_3: 'not_applicable',
		resolved: 'on_time',
	});
});

describe('a request between departments', () => {
	it('of Friday at 16:00 is answered in time on Monday, and its promise is kept', () => {
		const clocks = clocksOf(sample('first_responses', '请求-202603-001'));
		expect(states(clocks)).toEqual({ response: 'on_time', promised: 'on_time' });
		expect(clocks['response']?.due).toBe(at('2026-03-09 16:00'));
		expect(clocks['promised']?.due).toBe(at('2026-03-12 24:00'));
	});

	it('that is passed up has no response yet; bringing in a department moves no limit', () => {
		const clocks = clocksOf(sample('first_responses', '请求-202603-002'));
		expect(states(clocks)).toEqual({ response: 'late', promised: 'overdue', escalated: 'on_time' });
		expect(clocks['response']?.due).toBe(at('2026-03-11 10:00'));
	});

	it('is held to the day it was first promised for', () => {
		const [definition, values] = sample('first_responses', '请求-202603-001');
		const steps = [
			{ kind: 'responded', at: moment('2026-03-09 10:00'), promised_on: '2026-03-12' },
			{ kind: 'postponed', at: moment('2026-03-12 10:00'), promised_on: '2026-03-16' },
			{ kind: 'done', at: moment('2026-03-16 10:00') },
		];
		expect(clocksOf([definition, values, steps])['promised']).toMatchObject({
			state: 'late',
			due: at('2026-03-12 24:00'),
		});
	});
});

describe('a need', () => {
	it('that was adopted is decided in time and late after its target day', () => {
		expect(states(clocksOf(sample('needs_list', '需求-202603-001')))).toEqual({
			decided: 'on_time',
			target: 'overdue',
		});
	});

	it('that was not adopted has no target day', () => {
		expect(states(clocksOf(sample('needs_list', '需求-202603-002')))).toEqual({
			decided: 'on_time',
		});
	});

	it('is to be decided thirty days after it was listed', () => {
		const [definition, values] = sample('needs_list', '需求-202603-001');
		const open = { ...values, decided_on: null, target_on: null };
		const clocks = clocksOf([definition, open, []], new Date('2026-03-20T00:00:00Z'));
		expect(clocks['decided']).toMatchObject({ state: 'open', due: at('2026-04-02 24:00') });
	});
});
