import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';

/** The day so many days after 1 April 2026. */
const dayAt = (days: number) => new Date(Date.UTC(2026, 3, 1 + days)).toISOString().slice(0, 10);

/**
 * What comes round or stands below another: contacts and when they were spoken to, meetings of mechanisms whose length
 * was changed, briefs by week, plans and drills, courses, incidents and opinions that some wait for.
 */
export function rounds(all: readonly Definition[]): Entry[] {
	const write = (id: string, values: Values, day = 0) => {
		const form = all.find((one) => one.id === id);
		if (!form) throw new Error(`No tracker is called "${id}".`);
		const now = new Date(`${dayAt(day)}T09:00:00+08:00`);
		return createEntry(form, { values, now, device: 'd-7kq2', submission: null });
	};
	const many = (count: number, make: (at: number) => Entry[]) =>
		Array.from({ length: count }, (_, at) => make(at)).flat();
	const classes = ['strategic', 'ordinary', 'core_supplier', 'supplier', 'partner', 'institution'];
	const groups = ['level', 'cross', 'voice', 'cross'];
	return [
		...many(12, (at) => {
			const [kind, relation] = [classes[at % 6] ?? null, at === 7 ? 'ended' : 'active'];
			const contact = write('contacts', { class: kind, relation, since: dayAt(at) });
			const talks = many(at === 8 ? 0 : 9, (time) => {
				const days = at + time * (6 + at) + (at % 4 === 3 ? (time % 3) * 5 : 0);
				return [write('contact_log', { contact: `contacts/${contact.id}`, on: dayAt(days) })];
			});
			return [contact, ...talks];
		}),
		...many(5, (at) => {
			const own = {
				...{ group: groups[at % 4] ?? null, length: at === 2 ? null : 45 },
				...{ frequency: 'biweekly', weekday: 'tuesday', state: 'rolled_out' },
			};
			const book = write('mechanisms', own);
			const mechanism = `mechanisms/${book.id}`;
			const changed = (length: number | null, days: number) =>
				write(
					'mechanism_changes',
					{ mechanism, kind: 'changed', from_on: dayAt(days), length },
					days,
				);
			const wrong = changed(5, 40);
			const right = { mechanism, kind: 'changed', length: 75, from_on: dayAt(40) };
			const corrects = `mechanism_changes/${wrong.id}`;
			const changes = [changed(60, 90), changed(null, 120), wrong];
			const meetings = many(9, (time) => [
				write('meetings', {
					...{ mechanism, stage: 'after', outcome: 'as_planned', held_on: dayAt(time * 20 + at) },
					planned_on: at === 3 ? dayAt(time * 14 + 6 + (time % 3)) : null,
					...{ length: time === 3 ? null : 40 + time * 5, present: 4 + at },
				}),
			]);
			return [
				...[book, ...meetings],
				...(at % 2 === 1
					? [...changes, write('mechanism_changes', { ...right, corrects }, 41)]
					: []),
			];
		}),
		...many(24, (at) => {
			const project = ['甲', '=乙', null][at % 3] ?? null;
			return [write('briefs', { project, week_from: dayAt(at * 9 - (at % 5)) })];
		}),
		...many(7, (at) => {
			const scenario = ['work_safety', 'natural', 'public_opinion', 'work_safety'][at % 4] ?? null;
			const plan = write('emergency_plans', { scenario, status: at === 5 ? 'draft' : 'in_force' });
			const held_on = dayAt(at * 30 - (at === 1 ? 190 + 365 : 100));
			return [
				plan,
				...(at % 3 === 2 ? [] : [write('drills', { plan: `emergency_plans/${plan.id}`, held_on })]),
			];
		}),
		...many(8, (at) => [
			write('training_hands', {
				...{ held_on: dayAt(at * 24), before_asked: at === 1 ? null : 20, before_right: 8 + at },
				...{ after_asked: at === 4 ? 0 : 15, after_right: at === 3 ? 16 : 9 + (at % 3) },
			}),
		]),
		...many(14, (at) => {
			const opened = `${dayAt(at * 14)}T09:00:00+08:00`;
			const incident = write('incidents', {
				...{ known_at: opened, head_told_at: opened, status: 'over', statutory: 'required' },
			});
			const said = many(at % 4, (kind) => {
				const values = {
					incident: `incidents/${incident.id}`,
					kind: ['internal', 'statutory', 'external'][kind] ?? null,
				};
				return [
					write('incident_log', {
						...values,
						at: `${dayAt(at * 14)}T1${kind}:2${at % 10}:00+08:00`,
					}),
				];
			});
			return [incident, ...said];
		}),
		...many(24, (at) => {
			const values = { channel: 'box', status: 'received', received_on: dayAt(at * 7) };
			const answered_on = at < 23 && at % (at < 13 ? 4 : 2) ? dayAt(at * 7 + (at % 5)) : null;
			return [write('opinion_book', { ...values, answered_on })];
		}),
	];
}
