import { registerOf } from '~/core/entries/own-register.ts';
import type { Database } from '~/storage/database.ts';
import { readEntries } from '~/storage/own-entries.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { createTakeInService, type TakeInApi } from '~/workers/collect/take-in-service.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { openTab } from '../storage/fresh-database.ts';
import { good, quietly, takingAll } from './open-service.ts';
import { need, rewrite, write } from './people.ts';

/** A form with names. */
export const needs = loadDefinition('needs');

/** An anonymous form. */
export const assessment = loadDefinition('assessment');

/** A device of its own, and what takes files into it. */
export async function openMine(): Promise<{ api: TakeInApi; db: Database }> {
	const db = await openTab();
	return { api: createTakeInService(db, loadDefinitions()), db };
}

/** Takes all of these in, after the check. */
export async function take(api: TakeInApi, ...sources: GivenSource[]) {
	const preview = good(await api.preview(sources, quietly));
	const taken = good(await api.commit('take', quietly, takingAll(preview)));
	return { preview, ...taken };
}

/** What mine holds, without what only a device knows of it. */
export async function mineOf(db: Database) {
	const all = await readEntries(db, null);
	return all
		.map(registerOf)
		.sort((a, b) => ((a.heads[0]?.id ?? '') < (b.heads[0]?.id ?? '') ? -1 : 1));
}

/** Two records of the first form. */
export const first = write(needs, need);

export const second = write(needs, { ...need, pain: '第二条' });

/** The first of them after a change. */
export const changed = rewrite(first, needs, { pain: '改过' });
