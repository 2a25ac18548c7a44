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
	return {
		...there,
		ids: { ...here.ids, ...there.ids },
		base: { ...here.base, ...there.base },
		shared: mergeValues(known?.shared, here.shared, there.shared),
		rows,
	};
}

function mergeValues(known: Values = {}, here: Values = {}, there: Values = {}): Values {
	const merged: Values = { ...there };
	for (const id of new Set([...Object.keys(known), ...Object.keys(here)])) {
		const answer = here[id] ?? null;
		if (JSON.stringify(answer) !== JSON.stringify(known[id] ?? null)) merged[id] = answer;
	}
	return merged;
}
