import { isFewApart } from './is-few-apart.ts';
import type { ToldBefore } from './told-before.ts';

/** How many answered, of everybody and of each group; `null` = it is not told. */
interface Side {
	all: number | null;
	groups: ReadonlyMap<string, number | null>;
}

/**
 * The groups of a breakdown that go as well, the smallest that is enough, until neither what is told added up nor what it
 * leaves of everybody is of a few more or fewer than before; where no group is enough, everybody. How many everybody is,
 * another breakdown of the question tells too. `held`: not told now. `kept`: was told and cannot go.
 */
export function groupsBesides(
	breakdown: string,
	before: ToldBefore,
	now: ToldBefore,
	{ held, kept }: { held: ReadonlySet<string>; kept: ReadonlySet<string> },
	least: number,
): string[] {
	const gone: string[] = [];
	const question = questionOf(breakdown);
	const was = sideOf(breakdown, before, new Set());
	if (was.all === null && was.groups.size === 0) return gone;
	const isExposed = (more: readonly string[]) => {
		const is = sideOf(breakdown, now, new Set([...held, ...gone, ...more]));
		return unionsIn(was, is).some((union) =>
			isFewApart(sumIn(was, union), sumIn(is, union), least),
		);
	};
	while (isExposed([])) {
		const told = (now.groups.get(breakdown) ?? [])
			.flatMap((id) => {
				const n = now.figures.get(id)?.n ?? null;
				const isGone = n === null || held.has(id) || kept.has(id) || gone.includes(id);
				return isGone ? [] : [{ id, n }];
			})
			.toSorted((a, b) => a.n - b.n)
			.map(({ id }) => id);
		const all = [question].filter((id) => !held.has(id) && !kept.has(id) && !gone.includes(id));
		const one = told.find((id) => !isExposed([id]));
		// Everybody goes only where all groups would not do.
		const next = one ?? (isExposed(told) ? all[0] : undefined) ?? told[0] ?? all[0];
		if (next === undefined) break;
		gone.push(next);
	}
	return gone;
}

function sideOf(
	breakdown: string,
	{ figures, groups }: ToldBefore,
	held: ReadonlySet<string>,
): Side {
	const told = (id: string) => (held.has(id) ? null : (figures.get(id)?.n ?? null));
	const question = questionOf(breakdown);
	const sums = [...groups].flatMap(([other, ids]) => {
		if (other === breakdown || questionOf(other) !== question) return [];
		const counts = ids.map(told);
		return counts.includes(null) ? [] : [counts.reduce<number>((sum, n) => sum + (n ?? 0), 0)];
	});
	return {
		all: told(question) ?? sums[0] ?? null,
		groups: new Map((groups.get(breakdown) ?? []).map((id) => [id, told(id)])),
	};
}

/** The figure of everybody that a breakdown tells apart. */
export function questionOf(breakdown: string): string {
	return breakdown.replace(/@[^@]*$/u, '');
}

/** The sets of groups that somebody adds up: everybody, those told on a side or on both, and what they leave. */
function unionsIn(was: Side, is: Side): string[][] {
	const every = [...new Set([...was.groups.keys(), ...is.groups.keys()])];
	const toldIn = (side: Side) => (id: string) => typeof side.groups.get(id) === 'number';
	const [before, now] = [toldIn(was), toldIn(is)];
	const picks = [
		before,
		now,
		(id: string) => before(id) && now(id),
		(id: string) => before(id) || now(id),
	];
	const unions = picks.flatMap((pick) => [every.filter(pick), every.filter((id) => !pick(id))]);
	return [every, ...unions].filter(({ length }) => length > 0);
}

/** How many answered in a set of groups, added up or as what all others leave; `null` = a side does not tell. */
function sumIn(side: Side, union: readonly string[]): number | null {
	const direct = totalOf(side, union);
	if (direct !== null) return direct;
	const every = [...side.groups.keys()];
	const whole = side.all ?? totalOf(side, every);
	const others = every.filter((id) => !union.includes(id));
	const rest = totalOf(side, others);
	return whole === null || rest === null ? null : whole - rest;
}

function totalOf({ groups }: Side, ids: readonly string[]): number | null {
	let sum = 0;
	for (const id of ids) {
		const n = groups.get(id) ?? null;
		if (n === null) return null;
		sum += n;
	}
	return sum;
}
