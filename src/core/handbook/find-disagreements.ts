import { everyone } from '../organization/concerns.ts';
import type { Organization } from '../organization/organization-schema.ts';
import { limitMistakes } from './limits.ts';
import { rhythmOf } from './meetings.ts';
import type { Plan, PlanListName } from './plan-lists.ts';

/** What the lists say that another list or `organization.yml` does not know; one sentence each. */
export function findDisagreements(plan: Plan, organization: Organization): string[] {
	return [
		...repeated(plan),
		...unknown(plan, organization),
		...limitMistakes(plan.limits, organization),
		...withoutMeaning(plan, organization),
	];
}

/** Meetings of `organization.yml` that the lists do not know, or that never come round. */
function withoutMeaning({ mechanisms }: Plan, { meetings, roles }: Organization): string[] {
	const codes = new Set([everyone, ...roles.map(({ code }) => code)]);
	return meetings.flatMap(({ mechanism: id, for: people }, at) => {
		const found = mechanisms.find((one) => one.id === id);
		const say = (what: string) => `organization.yml, meetings, ${id}: ${what}`;
		return [
			...(found === undefined
				? [say('there is no such mechanism. Look in src/content/rules/mechanisms.yml.')]
				: rhythmOf(found) === null
					? [say('it has no frequency such as weekly, so it has no time. Take the line away.')]
					: []),
			...(meetings.findIndex(({ mechanism }) => mechanism === id) < at
				? [say('it is there twice. Take one away.')]
				: []),
			...people
				.filter((code) => !codes.has(code))
				.map((code) => say(`there is no role "${code}". Look in roles in organization.yml.`)),
		];
	});
}

function repeated(plan: Plan): string[] {
	return Object.entries(plan).flatMap(([name, rows]) => {
		const ids = rows.map(({ id }) => id);
		return ids
			.filter((id, at) => ids.indexOf(id) !== at)
			.map((id) => `src/content/rules/${name}.yml has "${id}" twice. Take one away.`);
	});
}

function unknown(plan: Plan, organization: Organization): string[] {
	const roles = known(organization.roles, ({ code }) => code, 'roles in organization.yml');
	const departments = known(
		organization.departments,
		({ code }) => code,
		'departments in organization.yml',
	);
	const tools = known(Object.keys(organization.tools), (id) => id, 'tools in organization.yml');
	const list = (name: PlanListName) =>
		known<{ id: string }>(plan[name], ({ id }) => id, `src/content/rules/${name}.yml`);
	const [limits, mechanisms, documents] = [list('limits'), list('mechanisms'), list('documents')];
	const [resolutions, ruleList] = [list('resolutions'), list('rules')];
	const people = (involves: string[]) => involves.filter((one) => one !== everyone);

	return [
		...plan.scenarios.flatMap((row) => mechanisms('scenarios', row, row.mechanisms)),
		...plan.phases.flatMap((row) => [
			...roles('phases', row, [row.lead]),
			...documents('phases', row, row.documents),
		]),
		...plan.mechanisms.flatMap((row) => [
			...roles('mechanisms', row, [row.owner, ...people(row.involves)]),
			...limits('mechanisms', row, row.limit),
			...tools('mechanisms', row, row.needs),
		]),
		...plan.rules.flatMap((row) => [
			...limits('rules', row, row.limit),
			...mechanisms('rules', row, row.mechanisms),
		]),
		...plan.limits.flatMap((row) => [
			...ruleList('limits', row, row.covers),
			...tools('limits', row, row.needs),
		]),
		...plan.resolutions.flatMap((row) => tools('resolutions', row, row.needs)),
		...plan.documents.flatMap((row) => roles('documents', row, [row.owner])),
		...plan.metrics.flatMap((row) => resolutions('metrics', row, row.resolutions)),
		...plan.tables.flatMap((row) => resolutions('tables', row, row.resolutions)),
		...plan.roles.flatMap((row) => [
			...roles('roles', row, [row.role]),
			...departments('roles', row, [row.department]),
		]),
		...plan.notes.flatMap((row) => mechanisms('notes', row, row.mechanisms)),
	];
}

/** Makes the check of references to one list: a sentence for every id it does not have. */
function known<Item>(items: readonly Item[], idOf: (item: Item) => string, file: string) {
	const ids = new Set(items.map(idOf));
	return (from: PlanListName, row: { id: string }, wanted: readonly (string | null)[]) =>
		wanted
			.filter((id) => id !== null && !ids.has(id))
			.map(
				(id) => `src/content/rules/${from}.yml, ${row.id}: there is no "${id}". Look in ${file}.`,
			);
}
