import type { Entry } from '~/core/entries/entry.ts';
import type { Value, Values } from '~/core/fields/value.ts';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';
import { linkTo, record } from './cases.ts';

/** A quarter of a company: complaints, requests, meetings, actions, checks, reviews and three surveys; the same again. */
export function aQuarter(seed = 7): Entry[] {
	const random = seededRandom(seed);
	const upTo = (most: number) => Math.floor(random() * most);
	const oneOf = <T>(...all: T[]): T => all[upTo(all.length)] ?? (all[0] as T);
	const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
	const moment = (day: number, minute: number) =>
		new Date(Date.UTC(2026, 9, 1 + day, 0, minute)).toISOString().replace('.000Z', '+00:00');
	const day = (at: number) => moment(at, 0).slice(0, 10);
	const department = () => oneOf('sales', 'production', 'customer_service', 'finance');

	const complaint = () => {
		const [at, minute] = [upTo(92), 60 + upTo(480)];
		const own = record('complaints', {
			...{ received_at: moment(at, minute), status: 'open', customer_code: 'A-1' },
			...{ responsible_department: department(), category: oneOf('quality', 'delivery') },
		});
		const event = (kind: string, after: number, more: Values = {}) =>
			record('complaint_events', {
				...{ complaint: linkTo(own), kind, at: moment(at, minute + after), by_role: 'hr_lead' },
				...more,
			});
		const first = 30 + upTo(30 * 60);
		const solved = first + 60 + upTo(80 * 60);
		return [
			own,
			...(random() < 0.9 ? [event('level_1', first)] : []),
			...(random() < 0.8 ? [event('resolved', solved)] : []),
			...(random() < 0.1 ? [event('reopened', solved + 600)] : []),
			...(random() < 0.6 ? [event('confirmed', solved + 60, { satisfaction: 1 + upTo(5) })] : []),
		];
	};
	const request = () => {
		const [at, minute] = [upTo(85), 60 + upTo(480)];
		const own = record('first_responses', {
			...{ asked_at: moment(at, minute), asked_department: department(), status: 'open' },
		});
		const kinds = random() < 0.85 ? ['responded'] : [];
		const more = random() < 0.3 ? ['brought_in', 'brought_in'] : [];
		return [
			own,
			...[...kinds, ...more].map((kind) =>
				record('first_response_events', {
					...{ request: linkTo(own), kind, at: moment(at, minute + upTo(40 * 60)) },
					...(kind === 'responded' && { content: 'together', promised_on: day(at + 5) }),
				}),
			),
		];
	};
	const cross = record('mechanisms', {
		...{ code: 'M04b', called: '跨部门例会', group: 'cross', frequency: 'weekly', length: 60 },
		...{ weekday: 'monday', state: 'rolled_out', effective_on: '2026-10-05' },
	});
	const meeting = (at: number) =>
		record('meetings', {
			...{ stage: 'after', mechanism: linkTo(cross), planned_on: day(at), kind: 'decide' },
			...{ department: department(), outcome: random() < 0.9 ? 'as_planned' : 'cancelled' },
			...{ held_on: day(at), length: 35 + upTo(50), present: 4 + upTo(6) },
			...{ decision_count: upTo(3), punctual: oneOf<Value>('on_time', 'on_time', 'late') },
			...{ agenda: oneOf('ahead', 'late', 'none'), minutes_on: day(at + upTo(3)) },
		});
	const action = () => {
		const set = upTo(70);
		const done = random() < 0.7 ? day(set + 4 + upTo(14)) : null;
		return record('actions', {
			...{ what: '换议程模板', responsible_department: department(), set_on: day(set) },
			...{ due_on: day(set + 10), done_on: done, status: done ? 'done' : 'in_progress' },
		});
	};
	const check = () =>
		record('message_checks', {
			...{ message: '休假办法', issued_on: day(3), checked_on: day(4 + upTo(80)) },
			...{ right: 8 + upTo(12), wrong: upTo(4), unaware: upTo(5), next_day: upTo(8) },
			median_days: upTo(4),
		});
	const review = () => {
		const lots = 8 + upTo(20);
		return record('supplier_reviews', {
			...{ supplier: `S-${upTo(90)}`, period: '2026Q4', lots_due: lots },
			...{ lots_on_time: lots - upTo(4), inspected: 2000 + upTo(5000), rejected: upTo(30) },
			...{ median_hours: 2 + upTo(30), fixes_due: 3 + upTo(4), fixes_done: upTo(4) },
		});
	};
	const dimensions = ['meeting_efficiency', 'cross_department', 'customer_response'];
	const more = ['employee_feedback', 'information_timeliness'];
	const assessed = () =>
		[...dimensions, ...more].map((dimension) =>
			record('assessment', {
				...{ period: '2026Q4', instrument: 'survey', dimension, department: department() },
				score: oneOf<Value | null>(1, 2, 3, 3, 4, 4, 5, 'na', null),
			}),
		);
	const pulse = () =>
		record('meeting_pulse', { period: '2026Q4', meeting: 'cross_regular', worth: 1 + upTo(5) });
	return [
		...times(60, complaint).flat(),
		...times(80, request).flat(),
		...[cross, ...Array.from({ length: 13 }, (_, week) => meeting(4 + 7 * week))],
		...times(50, action),
		...times(8, check),
		...times(6, review),
		...times(120, assessed).flat(),
		...times(40, pulse),
		...Array.from({ length: 12 }, (_, week) =>
			record('briefs', { project: '新品', week_from: day(4 + 7 * week), change: 'told' }),
		),
	];
}
