import type { CollectApi } from '~/workers/collect/collect-api.ts';
import type { JobResult } from '~/workers/collect/job-result.ts';
import type { Preview } from '~/workers/collect/views.ts';
import { createCollectService } from '~/workers/collect/collect-service.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { askKey, type Decisions } from '~/core/imports/asked.ts';
import type { Company } from '~/core/organization/company.ts';
import { readRegisters, type StoredRegister } from '~/storage/collected.ts';
import type { Database } from '~/storage/database.ts';
import { loadDefinitions } from '../definitions.ts';
import { openTab } from '../storage/fresh-database.ts';

export interface OpenedService {
	api: CollectApi;
	db: Database;
	definitions: Definition[];
}

/** The work behind the collecting page over a database of its own, gone when the test is over. */
export async function openService(
	definitions = loadDefinitions(),
	company: Company | null = null,
): Promise<OpenedService> {
	const db = await openTab();
	const api = createCollectService(db, definitions, company);
	await api.overview();
	return { api, db, definitions };
}

/** The value of an outcome that must be good. */
export function good<T>(outcome: JobResult<T>): T {
	if (!outcome.ok) throw new Error(`It did not work: ${outcome.failure}`);
	return outcome.value;
}

/** What is in the buckets that are not empty. */
export function filled({ totals }: Preview): Record<string, number> {
	return Object.fromEntries(Object.entries(totals).filter(([, count]) => count > 0));
}

/** What is collected of every id, in the order of keys. */
export async function collectedIn(db: Database): Promise<StoredRegister[]> {
	const all: StoredRegister[] = [];
	for await (const chunk of readRegisters(db)) all.push(...chunk);
	return all;
}

/** What a person says who takes every row that waits. */
export function takingAll({ asks }: Preview): Decisions {
	const taken = {
		breaks_rules: 'take',
		repeats: 'others',
		corrects: 'others',
		copied: 'own',
	} as const;
	return Object.fromEntries(asks.map(({ file, reason }) => [askKey(file, reason), taken[reason]]));
}

/** Everything that is collected, as text to compare. */
export async function stateOf(db: Database): Promise<string> {
	const registers = await collectedIn(db);
	const aside = await db.aside.toArray();
	const rows = aside.map(({ importId: _, ...row }) => row);
	return JSON.stringify([registers, rows], null, '\t');
}

export const quietly = () => {};
