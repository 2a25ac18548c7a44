import type { Limit } from '../organization/limit.ts';
import type { Organization } from '../organization/organization-schema.ts';
import type { Plan } from './plan-lists.ts';

type Row = Plan['limits'][number];

/** A limit as it is in this company, with its changes: its own, else that of `limits.yml`; `null` = in words only. */
export function limitOf(row: Row, { limits }: Organization): Limit | null {
	const own = row.by_law ? undefined : limits[row.id];
	if (own === undefined) return row.default;
	const counted = <One extends Omit<Limit, 'changes'>>(one: One): One => ({
		...one,
		clock: one.clock ?? (one.unit === 'hours' ? (row.default?.clock ?? null) : null),
	});
	const { changes, ...first } = own;
	return changes ? { ...counted(first), changes: changes.map(counted) } : counted(first);
}

/** What `organization.yml` says of limits that `limits.yml` does not know or the law has settled; one sentence each. */
export function limitMistakes(rows: readonly Row[], { limits }: Organization): string[] {
	const known = new Map(rows.map((row) => [row.id, row]));
	const place = 'src/content/rules/limits.yml';
	return [
		...rows.flatMap(({ id, value, default: usual }) =>
			(value === null) === (usual === null)
				? [
						`${place}, ${id}: write a default such as { hours: 24 }, or a value in words: one of the two.`,
					]
				: [],
		),
		...Object.entries(limits).flatMap(([id, own]) => {
			const row = known.get(id);
			if (row === undefined)
				return [`organization.yml has the limit "${id}", but ${place} says nothing about it.`];
			if (row.by_law && !isSame(own, row.default))
				return [
					`organization.yml, limits, ${id}: the law sets this limit, and no company can change it. Take the line away.`,
				];
			if (row.value !== null)
				return [
					`organization.yml, limits, ${id}: ${place} gives it in words. Write a default there instead of the value, or take the line away.`,
				];
			return [];
		}),
	];
}

function isSame(one: Limit, other: Limit | null): boolean {
	if (one.changes || other?.unit !== one.unit) return false;
	return other.from === one.from && other.to === one.to;
}
