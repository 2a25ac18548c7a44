import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { recordsCounted } from '~/core/figures/kpis/records-counted.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { CollectedCache } from './collected-cache.ts';
import type { CourseRequest } from './kpi-job.ts';
import type { Pacer } from './pacer.ts';
import { runSteps } from './run-steps.ts';

/** The records a measure counted, found once for as long as nothing changes. */
export interface CountedRows {
	/** Their full keys; of an anonymous form none. */
	keys(asked: CourseRequest, pacer: Pacer): Promise<ReadonlySet<string>>;
}

interface Found {
	asked: string;
	from: readonly (readonly TableRow[])[];
	keys: ReadonlySet<string>;
}

/** Looks among what is collected; what people answered without a name is not read at all. */
export function createCountedRows(
	cache: Pick<CollectedCache, 'rows'>,
	definitions: readonly Definition[],
): CountedRows {
	const named = definitions.filter(({ anonymous }) => !anonymous);
	let last: Found | null = null;
	return {
		async keys({ plan, now, of, ...question }, pacer) {
			const asked = JSON.stringify([question, of, now]);
			const from = named.map(({ id }) => cache.rows(id));
			if (last?.asked === asked && last.from.every((rows, at) => rows === from[at]))
				return last.keys;
			const places = new Map(named.map(({ id }, at) => [id, at]));
			const entriesOf = (id: string) =>
				(from[places.get(id) ?? -1] ?? []).map(({ entry }) => entry);
			const minute = Math.floor(now / 60_000);
			const cases = createCaseReader(entriesOf, named, plan.company, minute);
			if (of.tracker !== null) await runSteps(cases.read(of.tracker), pacer);
			const source = { plan, definitions: named, rowsOf: cases.rowsOf, now: minute };
			const keys = await runSteps(recordsCounted(source, question, of), pacer);
			last = { asked, from, keys };
			return keys;
		},
	};
}
