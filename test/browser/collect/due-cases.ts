import type { Entry } from '~/core/entries/entry.ts';
import type { Values } from '~/core/fields/value.ts';
import { loadDefinition } from '../definitions.ts';
import { good, type OpenedService, quietly } from './open-service.ts';
import { handOver, write } from './people.ts';

export const complaints = loadDefinition('complaints');
export const steps = loadDefinition('complaint_events');
export const opinions = loadDefinition('opinion_book');
export const opinionSteps = loadDefinition('opinion_events');
export const actions = loadDefinition('actions');
const definitions = [complaints, steps, opinions, opinionSteps, actions];

const limits = {
	complaints_kept: [{ since: null, amount: 36, unit: 'months' as const }],
	opinions_kept: [{ since: null, amount: 12, unit: 'months' as const }],
	meetings_kept: [{ since: null, amount: 24, unit: 'months' as const }],
};
export const asked = (today = '2026-11-28') => ({
	...{ limits, zone: 'Asia/Shanghai' },
	now: Date.parse(`${today}T09:00:00+08:00`),
});

/** Written when it was closed, and not later. */
export const at = new Date('2022-05-01T09:00:00+08:00');
export const complaint = (closed: string | null, says: string, more: Values = {}) =>
	write(
		complaints,
		{
			...{ number: `投诉-${says}`, received_at: '2022-04-01T09:00:00+08:00', channel: 'phone' },
			...{ customer_code: `客户 ${says}`, matter: `事项 ${says}`, category: 'delivery' },
			...{ severity: 'low', department: 'customer_service', correction: `措施 ${says}` },
			...(closed === null ? { status: 'open' } : { status: 'closed', closed_on: closed }),
			...more,
		},
		at,
	);
export const stepOf = (of: Entry, says: string) =>
	write(
		steps,
		{
			complaint: `complaints/${of.id} 名称 ${says}`,
			...{ kind: 'resolved', at: '2022-04-02T09:00:00+08:00', by_role: 'account_manager' },
			said: `经过 ${says}`,
		},
		at,
	);

export async function bring({ api }: OpenedService, entries: Entry[]) {
	const files = definitions.flatMap((definition) => {
		const own = entries.filter(({ tracker }) => tracker === definition.id);
		return own.length > 0 ? [handOver(own, definition, `${definition.id}.csv`)] : [];
	});
	good(await api.preview(files, quietly));
	return good(await api.commit('take', quietly)).step;
}

export const everyone = (due: { trackers: { tracker: string }[] }) =>
	Object.fromEntries(due.trackers.map(({ tracker }) => [tracker, { but: [] }]));
