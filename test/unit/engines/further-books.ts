import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';

/** Requests that others were brought into: some once, some twice. */
export function askedFurther(made: readonly Entry[], all: readonly Definition[]): Entry[] {
	const steps = all.find(({ id }) => id === 'first_response_events');
	const requests = made.filter(({ tracker }) => tracker === 'first_responses');
	return requests.slice(0, 20).flatMap((one, at) =>
		Array.from({ length: at % 3 }, (_, time) => {
			const now = new Date(Date.parse(String(one.values['asked_at'])) + (1 + time) * 3_600_000);
			const request = `first_responses/${one.id}`;
			const values = { request, kind: 'brought_in', at: toLocalIso(now) };
			if (!steps) throw new Error('There are no steps of requests.');
			return createEntry(steps, { values, now, device: 'd-7kq2', submission: null });
		}),
	);
}

/** Suppliers whose numbers are whole, missing, or more than there can be; and people who gave several scores. */
export function summedUp(all: readonly Definition[]): Entry[] {
	const records = (id: string, count: number, own: (at: number) => Values) => {
		const form = all.find((one) => one.id === id);
		const now = new Date('2026-10-08T09:00:00+08:00');
		if (!form) throw new Error(`No tracker is called "${id}".`);
		return Array.from({ length: count }, (_, at) =>
			createEntry(form, { values: own(at), now, device: null, submission: null }),
		);
	};
	const questions = ['on_time', 'know_aim', 'done_after', 'know_whom', 'day_kept', 'told_first'];
	return [
		...records('supplier_reviews', 8, (at) => ({
			...{ supplier: `S-${at}`, period: at < 6 ? '2026Q3' : '2026Q4', lots_due: 10 + at },
			...{ lots_on_time: at === 2 ? 40 : 9, inspected: 900, rejected: at === 4 ? null : at },
			...{ median_hours: 3 + at, fixes_due: at === 5 ? null : 1, fixes_done: 1 },
		})),
		...records('pilot_survey', 24, (at) => ({
			...{ period: '2026Q3', wave: at < 4 ? 'before' : 'after' },
			...Object.fromEntries(
				questions.map((id, place) => [id, place > at % 7 ? null : ((at * place) % 3) + 3]),
			),
			answered: at % 5 === 0 ? 'na' : 4,
		})),
		// Three people apart, before and after.
		...records('pilot_survey', 49, (at) => ({
			...{ period: '2026Q4', wave: at < 23 ? 'before' : 'after' },
			...Object.fromEntries(questions.map((id, place) => [id, ((at + place) % 5) + 1])),
		})),
	];
}
