import type { Entry } from './entry.ts';
import { joinExtra } from './extra.ts';
import { earliest, latest } from './moment.ts';

/**
 * One entry out of two copies of the same revision that came by different ways: created at the
 * earliest and updated at the latest moment either tells, extra columns of both. Commutative,
 * associative and idempotent.
 */
export function joinCopies(a: Entry, b: Entry): Entry {
	if (a === b) return a;
	const { extra: _, ...rest } = a;
	const extra = joinExtra(a.extra, b.extra);
	return {
		...rest,
		createdAt: earliest(a.createdAt, b.createdAt),
		updatedAt: latest(a.updatedAt, b.updatedAt),
		device: smaller(a.device, b.device),
		submission: smaller(a.submission, b.submission),
		values: eitherValues(a.values, b.values),
		...(extra && { extra }),
	};
}

function smaller(a: string | null, b: string | null): string | null {
	if (a === null || b === null) return a ?? b;
	return a < b ? a : b;
}

/**
 * The same hash means the same answers, but one copy may spell them in codes since renamed, and lack
 * or cover what leaves in no file, or masked: the one that says more stays.
 */
function eitherValues(a: Entry['values'], b: Entry['values']): Entry['values'] {
	const [one, other] = [orderOf(a), orderOf(b)];
	const more = coversOf(one) - coversOf(other) || answersIn(b) - answersIn(a);
	return more < 0 || (more === 0 && one <= other) ? a : b;
}

/** Characters that may be there in place of others. */
function coversOf(order: string): number {
	return order.split('*').length;
}

function answersIn(values: Entry['values']): number {
	return Object.values(values).filter((value) => value !== null).length;
}

function orderOf(values: Entry['values']): string {
	return JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
