import type { Definition } from '../../src/core/definition/definition.ts';
import type { Register } from '../../src/core/entries/merge.ts';
import { commitImport } from '../../src/storage/commit-import.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { createCollectService } from '../../src/workers/collect/collect-service.ts';
import { makeRegisters } from './made-registers.ts';

/** What is measured: so many rows of a form, all of one round. */
export interface AskedOfResults {
	definition: Definition;
	rows: number;
	round: string;
}

/**
 * Milliseconds of each step; `gap`: the longest in which nothing else, a cancel for example, had its turn; `cancel`: from
 * the moment it is pressed to the moment the work has stopped, the worst of several moments.
 */
addEventListener('message', ({ data }: MessageEvent<AskedOfResults>) => {
	measure(data).then(postMessage, (error: unknown) => postMessage({ error: String(error) }));
});

async function measure({ definition, rows, round }: AskedOfResults) {
	const opened = await openDatabase({ name: `bench-${crypto.randomUUID()}` });
	if (opened.kind !== 'open') throw new Error(opened.failure);
	const { db } = opened;
	const registers = makeRegisters(definition, rows);
	const plan = { kind: 'import' as const, at: '', files: [], aside: [], retried: [] };
	await commitImport(db, { ...plan, registers }, { revision: null });
	const open = () => createCollectService(db, [definition]);
	const asked = { tracker: definition.id, round, now: Date.now() };
	const tab = open();
	const opening = await timed(() => tab.overview());
	const floor = await timed(async () => countOnce(definition, registers));
	if (definition.anonymous) {
		const breakdowns = ['department'];
		const said = await tab.declareRound({ ...asked, fewest: 5, breakdowns, invited: null });
		if (!said.ok) throw new Error(said.failure);
	}
	const results = (of: typeof tab) => timed(() => of.results(asked, () => {}));
	const first = await results(tab);
	const again = await results(tab);
	const cancel = await worstCancel(open, asked, first.took);
	const next = open();
	await next.overview();
	// On another day: all that was told before is read and compared.
	const later = await results(next);
	await db.delete();
	return {
		...{ rows, opening: opening.took, floor: floor.took },
		...{ first: first.took, gap: first.gap, ratio: Math.round(first.took / floor.took) },
		...{ again: again.took, later: later.took, laterGap: later.gap, cancel },
	};
}

/** Cancels first results at ten moments; one that comes too late to stop anything is none. */
async function worstCancel(
	open: () => ReturnType<typeof createCollectService>,
	asked: { tracker: string; round: string; now: number },
	took: number,
): Promise<number> {
	let worst = 0;
	for (let time = 0; time < 10; time++) {
		const tab = open();
		await tab.overview();
		const wanted = performance.now() + (took * time) / 10;
		setTimeout(() => void tab.cancel(), wanted - performance.now());
		const said = await tab.results(asked, () => {});
		if (!said.ok) worst = Math.max(worst, performance.now() - wanted);
	}
	return Math.round(worst);
}

/** The least that can be done: each answer is looked at once. */
function countOnce({ fields }: Definition, registers: ReadonlyMap<string, Register>) {
	const counts = fields.map(({ id }) => ({ id, own: new Map<unknown, number>() }));
	for (const { heads } of registers.values())
		for (const { id, own } of counts) {
			const value = heads[0]?.values[id] ?? null;
			own.set(value, (own.get(value) ?? 0) + 1);
		}
	return counts;
}

async function timed(work: () => Promise<unknown>): Promise<{ took: number; gap: number }> {
	const start = performance.now();
	let gap = 0;
	let last = start;
	const look = () => {
		const now = performance.now();
		gap = Math.max(gap, now - last);
		last = now;
	};
	const timer = setInterval(look, 5);
	await work();
	look();
	clearInterval(timer);
	return { took: Math.round(last - start), gap: Math.round(gap) };
}
