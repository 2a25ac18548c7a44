import { registerKey, type Register } from '../entries/merge.ts';
import type { DecodedRow } from './decoded-row.ts';
import type { ImportPlan } from './plan.ts';

/** Ids among `rows` the plan has not looked up yet; give what is collected of them to `learnRegisters`. */
export function unknownKeys(plan: ImportPlan, rows: readonly DecodedRow[]): string[] {
	const keys = new Set<string>();
	for (const row of rows) {
		if (row.kind === 'aside') continue;
		const key = registerKey(row.entry);
		if (!plan.before.has(key)) keys.add(key);
	}
	return [...keys];
}

/** Tells the plan what is collected of `keys`; a key missing from `found` is new. */
export function learnRegisters(
	plan: ImportPlan,
	keys: readonly string[],
	found: { get(key: string): Register | null | undefined },
): void {
	for (const key of keys) {
		const register = found.get(key) ?? null;
		plan.before.set(key, register);
		if (register) plan.registers.set(key, register);
	}
}
