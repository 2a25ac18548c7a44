import type { Values } from '../fields/value.ts';
import type { Draft } from './draft.ts';

/**
 * Puts together what two tabs wrote in one draft: an answer changed here since `known`, the draft as
 * it last was here and in the database, stays; every other is taken from there. `null`: nothing was
 * known, so every answer that is here counts as changed here.
 */
export function mergeDrafts(known: Draft | null, here: Draft, there: Draft): Draft {
	const rows: Draft['rows'] = {};
	for (const row of new Set([...Object.keys(there.rows), ...Object.keys(here.rows)])) {
		rows[row] = mergeValues(known?.rows[row], here.rows[row], there.rows[row]);
	}
	const notPersonal = mergeLists(known?.notPersonal, here.notPersonal, there.notPersonal);
	return {
		...there,
		...(notPersonal.length > 0 || there.notPersonal ? { notPersonal } : {}),
		ids: { ...here.ids, ...there.ids },
		base: { ...here.base, ...there.base },
		shared: mergeValues(known?.shared, here.shared, there.shared),
		rows,
	};
}

/** What was put into the list here since `known` is in it, what was taken out is not. */
function mergeLists(known: string[] = [], here: string[] = [], there: string[] = []): string[] {
	const kept = there.filter((item) => here.includes(item) || !known.includes(item));
	return [...new Set([...kept, ...here.filter((item) => !known.includes(item))])];
}

function mergeValues(known: Values = {}, here: Values = {}, there: Values = {}): Values {
	const merged: Values = { ...there };
	for (const id of new Set([...Object.keys(known), ...Object.keys(here)])) {
		const answer = here[id] ?? null;
		if (JSON.stringify(answer) !== JSON.stringify(known[id] ?? null)) merged[id] = answer;
	}
	return merged;
}
