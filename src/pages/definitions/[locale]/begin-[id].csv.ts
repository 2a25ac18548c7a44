import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale, locales } from 'config/locales.ts';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { zoneClocks } from '~/core/clocks/running/zone-clocks.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { beginRecords } from '~/core/entries/begin-records.ts';
import { buildDay } from '~/site/build-day.ts';
import { loadDefinition, loadDefinitions, loadOrganization } from '~/site/load-definitions.ts';
import { loadRowsToBeginFrom } from '~/site/load-plan.ts';

/** Served as `/definitions/<locale>/begin-<id>.csv`: what a register may be begun with, as any file of ours. */
export const prerender = true;

export const getStaticPaths: GetStaticPaths = async () => {
	const begun = (await loadDefinitions(defaultLocale)).filter(({ begin }) => begin);
	return locales.flatMap(({ code }) => begun.map(({ id }) => ({ params: { locale: code, id } })));
};

export const GET: APIRoute = async ({ params: { locale = '', id = '' } }) => {
	const definition = await loadDefinition(id, locale);
	const rows = await loadRowsToBeginFrom(definition.begin?.list ?? '');
	// Of a build on one day the same file again.
	const day = new Date(buildDay());
	const { zone } = (await loadOrganization()).calendar;
	const { offsetOf } = zoneClocks(createZone(zone));
	const { text } = encodeCsv(beginRecords(definition, rows, day, offsetOf), definition, {
		batch: 'b-22222222222222222222',
	});
	return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
