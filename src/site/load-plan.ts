import { getCollection } from 'astro:content';
import { findDisagreements } from '~/core/handbook/find-disagreements.ts';
import { listsToBeginFrom } from '~/core/handbook/lists-to-begin-from.ts';
import {
	fileOfList,
	type Plan,
	type PlanListName,
	planListNames,
	type PlanRow,
} from '~/core/handbook/plan-lists.ts';
import { followAbsorbed } from '~/core/organization/follow-absorbed.ts';
import { gone, withoutMissingTools } from '~/core/handbook/without-missing-tools.ts';
import { withoutPagesOff } from '~/core/handbook/without-pages-off.ts';
import { sayNames } from '~/core/organization/say-names.ts';
import { loadOrganization } from './load-definitions.ts';
import { oncePerBuild } from './once-per-build.ts';

/** The plan as data, checked against itself and `organization.yml`. */
const loadPlan = oncePerBuild(read);

/** The rows of a list, in the order asked for, or all; throws a sentence for an id that is not there. */
export async function loadRows<Name extends PlanListName>(
	name: Name,
	ids?: readonly string[],
): Promise<Plan[Name]> {
	const plan = await loadPlan();
	const rows: Plan[Name] = plan[name];
	if (ids === undefined) return rows;
	const gone = name === 'mechanisms' || name === 'resolutions' ? await idsGone(name) : new Set();
	return ids
		.filter((id) => !gone.has(id))
		.map((id) => pick<PlanRow<Name>>(rows, id, name)) as Plan[Name];
}

/** The rows of the list a register begins from; the build has checked that there is such a list. */
export async function loadRowsToBeginFrom(list: string): Promise<readonly object[]> {
	return listsToBeginFrom(await loadPlan(), await loadOrganization())[list] ?? [];
}

/** One row of a list. */
export async function loadRow<Name extends PlanListName>(
	name: Name,
	id: string,
): Promise<Plan[Name][number]> {
	return pick((await loadPlan())[name], id, name);
}

/** The mechanisms, or gaps, whose tools the company does without. */
async function idsGone(name: 'mechanisms' | 'resolutions'): Promise<ReadonlySet<string>> {
	// A collection made from a table of lists forgets which list it is.
	const rows = (await getCollection(name)).map(({ data }) => data) as {
		id: string;
		needs: string[];
	}[];
	return new Set(gone(rows, await loadOrganization()).map(({ id }) => id));
}

function pick<Row extends { id: string }>(
	rows: readonly Row[],
	id: string,
	name: PlanListName,
): Row {
	const row = rows.find((one) => one.id === id);
	if (row === undefined) {
		throw new Error(
			`Nothing in the list of ${name} is called "${id}". Look in ${fileOfList(name)}.`,
		);
	}
	return row;
}

async function read(): Promise<Plan> {
	const lists = await Promise.all(
		planListNames.map(async (name) => [name, await list(name)] as const),
	);
	// Every list under its name, each with the rows its own schema gave.
	const plan = Object.fromEntries(lists) as Plan;
	const organization = await loadOrganization();
	const disagreements = findDisagreements(plan, organization);
	if (disagreements.length > 0) throw new Error(disagreements.join('\n'));
	return withoutPagesOff(withoutMissingTools(plan, organization), organization.pages_off);
}

async function list<Name extends PlanListName>(name: Name): Promise<Plan[Name]> {
	const entries = await getCollection(name);
	if (entries.length === 0) {
		// The loader only logs a file it cannot read; without this the site would build without it.
		throw new Error(`${fileOfList(name)} is missing, empty or not valid YAML. Restore it.`);
	}
	const organization = await loadOrganization();
	const rows = entries.map(({ data }) =>
		followAbsorbed(sayNames(data as object, organization), organization),
	) as Plan[Name];
	rows.sort((one, other) => one.position - other.position);
	return rows;
}
