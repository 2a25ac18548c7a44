import type { Organization } from './schema.ts';
import type { Rules, RulesListName } from './rules-schema.ts';

interface Reference {
	/** The file that refers, and the row. */
	from: RulesListName;
	row: string;
	/** What it refers to. */
	ids: readonly (string | null)[];
	/** What there is. */
	known: ReadonlySet<string>;
	/** Where what there is stands. */
	file: string;
}

/** What the lists say that another list or `organization.yml` does not know; one sentence each. */
export function findDisagreements(rules: Rules, organization: Organization): string[] {
	return [
		...repeated(rules),
		...unknown(rules, organization),
		...withoutHours(rules, organization),
	];
}

function repeated(rules: Rules): string[] {
	return Object.entries(rules).flatMap(([name, rows]) => {
		const ids = rows.map(({ id }) => id);
		return ids
			.filter((id, at) => ids.indexOf(id) !== at)
			.map((id) => `src/content/rules/${name}.yml has "${id}" twice. Take one away.`);
	});
}

function unknown(rules: Rules, organization: Organization): string[] {
	const ids = (name: RulesListName) => new Set(rules[name].map(({ id }) => id));
	const codes = (list: readonly { code: string }[]) => new Set(list.map(({ code }) => code));
	const inRoles = { known: codes(organization.roles), file: 'roles in organization.yml' };
	const inLists = (name: RulesListName) => ({
		known: ids(name),
		file: `src/content/rules/${name}.yml`,
	});
	const references: Reference[] = [
		...rules.mechanisms.flatMap(({ id, owner, involves, limit }) => [
			{
				from: 'mechanisms',
				row: id,
				ids: [owner, ...involves.filter((one) => one !== 'everyone')],
				...inRoles,
			} as const,
			{ from: 'mechanisms', row: id, ids: limit, ...inLists('limits') } as const,
		]),
		...rules.scenarios.map(
			({ id, mechanisms }) =>
				({ from: 'scenarios', row: id, ids: mechanisms, ...inLists('mechanisms') }) as const,
		),
		...rules.phases.flatMap(({ id, lead, documents }) => [
			{ from: 'phases', row: id, ids: [lead], ...inRoles } as const,
			{ from: 'phases', row: id, ids: documents, ...inLists('documents') } as const,
		]),
		...rules.rules.flatMap(({ id, limit, mechanisms }) => [
			{ from: 'rules', row: id, ids: limit, ...inLists('limits') } as const,
			{ from: 'rules', row: id, ids: mechanisms, ...inLists('mechanisms') } as const,
		]),
		...rules.limits.map(
			({ id, covers }) => ({ from: 'limits', row: id, ids: covers, ...inLists('rules') }) as const,
		),
		...rules.documents.map(
			({ id, owner }) => ({ from: 'documents', row: id, ids: [owner], ...inRoles }) as const,
		),
		...rules.metrics.map(
			({ id, resolutions }) =>
				({ from: 'metrics', row: id, ids: resolutions, ...inLists('resolutions') }) as const,
		),
		...rules.tables.map(
			({ id, resolutions }) =>
				({ from: 'tables', row: id, ids: resolutions, ...inLists('resolutions') }) as const,
		),
		...rules.roles.flatMap(({ id, role, department }) => [
			{ from: 'roles', row: id, ids: [role], ...inRoles } as const,
			{
				from: 'roles',
				row: id,
				ids: [department],
				known: codes(organization.departments),
				file: 'departments in organization.yml',
			} as const,
		]),
		...rules.notes.map(
			({ id, mechanisms }) =>
				({ from: 'notes', row: id, ids: mechanisms, ...inLists('mechanisms') }) as const,
		),
	];
	return references.flatMap(({ from, row, ids: wanted, known, file }) =>
		wanted
			.filter((id): id is string => id !== null && !known.has(id))
			.map((id) => `src/content/rules/${from}.yml, ${row}: there is no "${id}". Look in ${file}.`),
	);
}

function withoutHours(rules: Rules, organization: Organization): string[] {
	const hours = Object.keys(organization.limits);
	const listed = rules.limits.filter(({ value }) => value === null).map(({ id }) => id);
	return [
		...listed
			.filter((id) => !hours.includes(id))
			.map(
				(id) =>
					`src/content/rules/limits.yml, ${id}: organization.yml has no hours for it. Write them there under limits, or a value here.`,
			),
		...hours
			.filter((id) => !listed.includes(id))
			.map(
				(id) =>
					`organization.yml has the limit "${id}", but src/content/rules/limits.yml says nothing about it.`,
			),
	];
}
