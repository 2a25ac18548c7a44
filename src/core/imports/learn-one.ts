import type { Register } from '../entries/merge.ts';
import type { Collected } from './known-records.ts';
import type { ImportPlan } from './plan.ts';

/** What is known of an id with the files read so far; looked up where nobody has yet. */
export function learnOne(
	plan: ImportPlan,
	collected: Pick<Collected, 'register'>,
	key: string,
): Register | null {
	if (!plan.before.has(key)) {
		const register = collected.register(key);
		plan.before.set(key, register);
		if (register) plan.registers.set(key, register);
	}
	return plan.registers.get(key) ?? null;
}
