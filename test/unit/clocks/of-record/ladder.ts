import type { ChildRecord } from '~/core/clocks/of-record/find-moments.ts';
import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import type { ClockMoment, RecordClock } from '~/core/clocks/of-record/record-clock.ts';
import type { Values } from '~/core/fields/value.ts';
import { loadCompany, minuteOn } from '../company/company.ts';

const company = loadCompany();

export const at = (wall: string) => minuteOn(wall, company.calendar);

/** A moment as a field holds it. */
export const moment = (wall: string) => `${wall.replace(' ', 'T')}+08:00`;

const event = (kind: string, pick: ClockMoment['pick'] = 'first'): ClockMoment => ({
	child: 'case_events',
	where: { kind: [kind] },
	field: 'at',
	pick,
});

const plain = {
	from: { child: null, where: {}, field: 'received_at', pick: 'first' },
	limit: null,
	due: null,
	unless: null,
	pausedBy: null,
	reopenedBy: null,
} as const;

const waiting = {
	child: 'case_events',
	field: 'at',
	start: { kind: ['waiting_from'] },
	end: { kind: ['waiting_until'] },
};

/** A ladder as the plan's: three levels, and when it was solved, first and in the end; a promised day. */
export const ladder: { id: string; clocks: RecordClock[] } = {
	id: 'cases',
	clocks: [
		{
			...plain,
			id: 'level_1',
			label: '一级',
			until: event('level_1'),
			limit: 'complaint_response',
		},
		{
			...plain,
			id: 'level_2',
			label: '二级',
			until: event('level_2'),
			limit: 'complaint_coordination',
			unless: event('resolved'),
			pausedBy: waiting,
			reopenedBy: event('reopened'),
		},
		{
			...plain,
			id: 'level_3',
			label: '三级',
			until: event('level_3'),
			limit: 'complaint_feedback',
			unless: event('resolved'),
			pausedBy: waiting,
			reopenedBy: event('reopened'),
		},
		{
			...plain,
			id: 'solved_first',
			label: '首次解决',
			until: event('resolved'),
			limit: 'complaint_feedback',
			reopenedBy: event('reopened'),
		},
		{
			...plain,
			id: 'solved_last',
			label: '最终解决',
			until: event('resolved', 'last'),
			limit: 'complaint_feedback',
			reopenedBy: event('reopened'),
		},
		{
			...plain,
			id: 'promised',
			label: '承诺日期',
			until: event('resolved', 'last'),
			due: { child: null, where: {}, field: 'promised_on', pick: 'first' },
		},
		{
			...plain,
			id: 'same_day',
			label: '当天',
			until: event('passed_up'),
			due: { child: null, where: {}, field: 'received_at', pick: 'first', wholeDay: true },
		},
	],
};

/** What happened: an event and when. */
export type Happened = [kind: string, wall: string];

export const childrenOf = (happened: readonly Happened[]): ChildRecord[] =>
	happened.map(([kind, wall]) => ({
		tracker: 'case_events',
		deleted: false,
		values: { kind, at: moment(wall) },
	}));

/** The clock of a case received on Friday, 2026-11-20 at 16:00. */
export function read(
	id: string,
	happened: readonly Happened[],
	now: string,
	values: Values = {},
): ClockOfRecord | undefined {
	const received = { received_at: moment('2026-11-20 16:00'), ...values };
	const clocks = readRecordClocks(
		ladder,
		received,
		childrenOf(happened),
		company,
		new Date(at(now) * 60_000),
	);
	return clocks.find((clock) => clock.id === id);
}
