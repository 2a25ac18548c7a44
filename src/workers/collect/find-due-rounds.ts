import { endOfQuarter } from '~/core/clocks/quarter-days.ts';
import { dayAfter } from '~/core/clocks/recurrence.ts';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { roundsIn } from '~/core/figures/results/rounds.ts';
import { lastDayKept } from '~/core/keeping/last-day-kept.ts';
import { readOtherReports } from '~/storage/reports.ts';
import type { Database } from '~/storage/tables.ts';
import type { CollectedCache } from './collected-cache.ts';
import type { DueAsked, DueRound } from './due-view.ts';
import { mapInTurns } from './in-turns.ts';
import type { Pacer } from './pacer.ts';
import { roundUnderWay, type RoundsOf } from './round-under-way.ts';

interface Collected {
	db: Database;
	cache: Pick<CollectedCache, 'rows'>;
	company: RoundsOf | null;
}

/**
 * The rounds of anonymous forms whose answers are past their time, the oldest first: counted from the day their
 * quarter's report was signed first, and where none is kept here from the round's last day. Of a round without a quarter
 * nobody can say.
 */
export async function findDueRounds(
	definitions: readonly Definition[],
	{ db, cache, company }: Collected,
	{ limits, answers, zone: name, now }: DueAsked,
	pacer: Pacer,
): Promise<DueRound[]> {
	const versions = limits[answers ?? ''];
	if (!versions) return [];
	const zone = createZone(name);
	const today = zone.wallAt(Math.floor(now / 60_000)).day;
	const signed = await daysSigned(db);
	const found: DueRound[] = [];
	for (const definition of definitions.filter(({ anonymous }) => anonymous)) {
		const period = definition.fields.find(({ type }) => type === 'period')?.id ?? '';
		const rows = cache.rows(definition.id).filter(({ entry }) => !entry.deleted);
		const values = await mapInTurns(rows, pacer, ({ entry }) => entry.values);
		for (const round of roundsIn(definition, values)) {
			const code = round.codes[period] ?? '';
			const campaign = roundUnderWay(definition, round, company, new Date(now));
			const ends = campaign?.until ?? quarterEnd(code);
			const reported = signed.get(code);
			const from = [ends, reported]
				.flatMap((day) => day ?? [])
				.sort()
				.at(-1);
			const last = from === undefined ? null : lastDayKept(from, versions);
			if (last === null || today <= last) continue;
			found.push({ tracker: definition.id, round, since: dayAfter(last, 1) });
		}
	}
	return found.sort((a, b) => (a.since === b.since ? 0 : a.since < b.since ? -1 : 1));
}

/** The day the first version of each quarter's report had all its signatures, by quarter. */
async function daysSigned(db: Database): Promise<ReadonlyMap<string, string>> {
	const days = new Map<string, string>();
	for (const { period, signed } of await readOtherReports(db, '')) {
		const day = signed
			.map(({ on }) => on.slice(0, 10))
			.sort()
			.at(-1);
		const before = days.get(period);
		if (day !== undefined && (before === undefined || day < before)) days.set(period, day);
	}
	return days;
}

/** The last day of `2026Q4`; `undefined`: it is no quarter. */
function quarterEnd(code: string): string | undefined {
	const [, year, quarter] = /^(\d{4})Q([1-4])$/.exec(code) ?? [];
	if (year === undefined) return undefined;
	return endOfQuarter(Number(year) * 4 + Number(quarter) - 1);
}
