import { keptLimits } from '~/core/keeping/kept-limits.ts';
import { limitText } from './limit-text.ts';
import { loadDefinitions, loadOrganization } from './load-definitions.ts';
import { loadRows } from './load-plan.ts';
import { loadTranslate } from './load-words.ts';

/** How long records are kept, as far as a tracker says, and answers to anonymous forms: limits by id, the same in words, and the company's zone. */
export async function loadKept(locale: string) {
	const organization = await loadOrganization();
	const t = await loadTranslate(locale, ['handbook']);
	const rows = await loadRows('limits');
	const all = keptLimits(rows, organization);
	const answers = rows.find((row) => row.answers && all[row.id] !== undefined)?.id ?? null;
	const asked = (await loadDefinitions(locale)).flatMap(({ kept }) => kept?.time?.limit ?? []);
	const ids = [...new Set([...asked, ...(answers === null ? [] : [answers])])]
		.filter((id) => all[id] !== undefined)
		.sort();
	const said = await Promise.all(
		ids.map(async (id) => [id, await limitText(id, locale, t)] as const),
	);
	return {
		limits: Object.fromEntries(ids.map((id) => [id, all[id] ?? []])),
		said: Object.fromEntries(said),
		answers,
		zone: organization.calendar.zone,
	};
}
