import type { Definition } from '~/core/definition/definition.ts';
import { computeKpis } from '~/core/figures/kpis/compute-kpis.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { turn } from '~/device/in-slices.ts';
import { ownName } from '~/device/own-name.ts';
import { readNewest } from '~/storage/read-newest.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { done } from '~/workers/collect/job-result.ts';
import { createPacer } from '~/workers/collect/pacer.ts';
import { runSteps } from '~/workers/collect/run-steps.ts';

/** The measures as the collecting page's worker has them, of the registers on this device: its own, and what HR collected. */
export function createOwnKpis(
	definitions: readonly Definition[],
	database = ownName(),
): Pick<CollectApi, 'kpis'> {
	// What people answered without a name says nothing of a department here.
	const named = definitions.filter(({ anonymous }) => !anonymous).map(({ id }) => id);
	return {
		kpis: async ({ plan, now: asked, ...question }) => {
			const books = await readNewest(database, named, turn);
			const now = Math.floor(asked / 60_000);
			const entriesOf = (id: string) => [...(books.get(id)?.values() ?? [])];
			const cases = createCaseReader(entriesOf, definitions, plan.company, now);
			const pacer = createPacer(new AbortController().signal);
			for (const id of named) await runSteps(cases.read(id), pacer);
			const source = { plan, definitions, rowsOf: cases.rowsOf, now };
			return done(await runSteps(computeKpis(source, question), pacer));
		},
	};
}
