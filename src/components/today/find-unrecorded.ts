import { missingYearAmong } from '~/core/clocks/known-days.ts';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import { dayOf } from '~/core/clocks/local-iso.ts';
import { dayAfter } from '~/core/clocks/recurrence.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { expectedOccurrences } from '~/core/expected/expected-occurrences.ts';
import { labelOfRecord } from '~/core/links/record-label.ts';
import { valuesOn } from '~/core/links/values-on.ts';
import { inSlices } from '~/device/in-slices.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import type { Asked } from './find-work.ts';
import { type Children, gatherChildren } from './gather-children.ts';
import { rolesOf } from './roles-of.ts';
import type { Unrecorded } from './work.ts';

/** So many days back are looked at; what is older stands on the record itself. */
const back = 92;

/** What should have taken place by the registers on this device and is not noted, one entry a record. */
export async function findUnrecorded({
	registers,
	entries,
	locale,
	now,
}: Asked): Promise<Unrecorded[]> {
	const { calendar } = registers.company;
	const today = timeOf(calendar).zone.wallAt(Math.floor(now.getTime() / 60_000)).day;
	const found: Unrecorded[] = [];
	for (const { id, href, children } of registers.expecting) {
		const own = [...(entries.get(id)?.values() ?? [])].filter(({ deleted }) => !deleted);
		if (own.length === 0) continue;
		const definition = await loadDefinition(id, locale);
		const below: Children = new Map();
		for (const child of children)
			await gatherChildren(
				entries.get(child)?.values() ?? [],
				await loadDefinition(child, locale),
				below,
			);
		await inSlices(own, (entry) => {
			const dated = below.get(`${id}/${entry.id}`) ?? [];
			const { values } = upgradeEntry(entry, definition);
			const record = { values, children: dated, begun: dayOf(entry.createdAt) || today };
			const between = { from: dayAfter(today, -back), until: today, today };
			const days = expectedOccurrences(definition, record, calendar, between)
				.filter(({ state }) => state === 'not_recorded')
				.map(({ day }) => day);
			if (days.length === 0) return;
			const said = valuesOn(definition, values, dated, today);
			found.push({
				...{ key: `${id}/${entry.id}`, register: definition.title, days },
				missingYear: missingYearAmong(days, calendar.years),
				title: labelOfRecord(said, definition),
				href: `${href}#record=${id}/${entry.id}`,
				roles: rolesOf(said, definition),
			});
		});
	}
	return found.sort((a, b) => b.days.length - a.days.length || (a.key < b.key ? -1 : 1));
}
