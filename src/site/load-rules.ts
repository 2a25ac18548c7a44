import { getCollection } from 'astro:content';
import type { Term } from '~/core/handbook/glossary-schema.ts';
import { findDisagreements } from '~/core/handbook/find-disagreements.ts';
import type { Rules, RulesListName } from '~/core/handbook/rules-schema.ts';
import { sayNames } from '~/core/organization/say-names.ts';
import { loadOrganization } from './load-definitions.ts';
import { oncePerBuild } from './once-per-build.ts';

/** The plan as data, checked against itself and `organization.yml`. */
export const loadRules = oncePerBuild(read);

/** The rows of a list, in the order asked for, or all; throws a sentence for an id that is not there. */
export async function loadRows<Name extends RulesListName>(
	name: Name,
	ids?: readonly string[],
): Promise<Rules[Name]> {
	const rules = await loadRules();
	const rows: Rules[Name] = rules[name];
	if (ids === undefined) return rows;
	return ids.map((id) => pick(rows, id, name)) as Rules[Name];
}

/** One row of a list. */
export async function loadRow<Name extends RulesListName>(
	name: Name,
	id: string,
): Promise<Rules[Name][number]> {
	return pick((await loadRules())[name], id, name);
}

/** Every term of the glossary, in the order of the file. */
export const loadGlossary = oncePerBuild(async (): Promise<Term[]> => {
	const terms = (await getCollection('glossary')).map(({ data }) => data);
	return sayNames(terms, await loadOrganization());
});

function pick<Row extends { id: string }>(rows: readonly Row[], id: string, name: string): Row {
	const row = rows.find((one) => one.id === id);
	if (row === undefined) {
		throw new Error(
			`Nothing in the list of ${name} is called "${id}". Look in src/content/rules/${name}.yml.`,
		);
	}
	return row;
}

async function read(): Promise<Rules> {
	const rules: Rules = {
		scenarios: await list('scenarios'),
		phases: await list('phases'),
		mechanisms: await list('mechanisms'),
		rules: await list('rules'),
		limits: await list('limits'),
		documents: await list('documents'),
		metrics: await list('metrics'),
		tables: await list('tables'),
		roles: await list('roles'),
		notes: await list('notes'),
		resolutions: await list('resolutions'),
	};
	const disagreements = findDisagreements(rules, await loadOrganization());
	if (disagreements.length > 0) throw new Error(disagreements.join('\n'));
	return rules;
}

async function list<Name extends RulesListName>(name: Name): Promise<Rules[Name]> {
	const entries = await getCollection(name);
	if (entries.length === 0) {
		// The loader only logs a file it cannot read; without this the site would build without it.
		throw new Error(
			`src/content/rules/${name}.yml is missing, empty or not valid YAML. Restore it.`,
		);
	}
	const organization = await loadOrganization();
	const rows = entries.map(({ data }) => sayNames(data, organization)) as Rules[Name];
	rows.sort((one, other) => one.position - other.position);
	return rows;
}
