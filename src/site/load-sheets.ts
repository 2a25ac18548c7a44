import { getCollection } from 'astro:content';
import type { Agenda, BoxLabel } from '~/core/handbook/sheet-schemas.ts';
import type { Mechanism } from '~/core/handbook/mechanism-schema.ts';
import { channelTools } from '~/core/organization/contacts-schema.ts';
import { sayNames } from '~/core/organization/say-names.ts';
import { loadOrganization } from './load-definitions.ts';
import { loadRows } from './load-plan.ts';

/** The labels of the boxes the company has, in the order of the file. */
export async function loadBoxLabels(): Promise<BoxLabel[]> {
	const organization = await loadOrganization();
	const rows = (await getCollection('labels')).map(({ data }) => data);
	return sayNames(rows, organization)
		.filter(({ channel }) => {
			const tool = channel === null ? undefined : channelTools[channel];
			return tool === undefined || organization.tools[tool] !== null;
		})
		.sort((a, b) => a.position - b.position);
}

/** The agendas of the meetings the company has, in the order of the file; throws for a mechanism that is not there. */
export async function loadAgendas(): Promise<{ agenda: Agenda; mechanism: Mechanism }[]> {
	const rows = (await getCollection('agendas')).map(({ data }) => data);
	const agendas = sayNames(rows, await loadOrganization()).sort((a, b) => a.position - b.position);
	const found = await Promise.all(
		agendas.map(async (agenda) => ({
			agenda,
			mechanism: (await loadRows('mechanisms', [agenda.id]))[0],
		})),
	);
	// One whose tools the company does without is gone.
	return found.flatMap(({ agenda, mechanism }) => (mechanism ? [{ agenda, mechanism }] : []));
}
