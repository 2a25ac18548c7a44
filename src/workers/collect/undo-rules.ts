import type { Definition } from '~/core/definition/definition.ts';
import type { ImportPlan } from '~/core/imports/plan.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import type { CommitOptions } from '~/storage/commit-import.ts';

/** How many files bring something to each tracker. */
export type Contributors = ReadonlyMap<string, number>;

/** The files of a plan that bring something: a file of rows known already ties nobody to anything. */
export function contributorsOf(plan: ImportPlan): Contributors {
	const files = new Map<string, Set<number>>();
	for (const { file, bucket, entry } of plan.rows) {
		if (!entry || bucket === 'identical' || bucket === 'older') continue;
		const known = files.get(entry.tracker);
		if (known) known.add(file);
		else files.set(entry.tracker, new Set([file]));
	}
	return new Map([...files].map(([tracker, of]) => [tracker, of.size]));
}

/**
 * What a step may keep to be taken back. Where fewer files than the threshold brought rows of an
 * anonymous tracker, their ids beside the step would tell whose they are: nothing is written, and
 * the step can be taken back only while the page is open.
 */
export function undoRules(
	definitions: readonly Definition[],
	contributors: Contributors = new Map(),
): Required<Pick<CommitOptions, 'anonymous' | 'passing'>> & { fewest: number } {
	const nameless = definitions.filter(({ anonymous }) => anonymous);
	const ids = nameless.map(({ id }) => id);
	// As few as may be shown as a group: the same company, the same threshold.
	const fewest = Math.max(0, ...nameless.map((definition) => fewestOf(definition).scores));
	const few = ids.filter((tracker) => (contributors.get(tracker) ?? 0) < fewest);
	return { anonymous: new Set(ids), passing: new Set(few), fewest };
}
