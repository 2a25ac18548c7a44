import type { Limit } from './limit.ts';

/** How hours of all these limits are counted; `null` = some otherwise than others, or there are none. */
export function sharedClock(limits: readonly (Limit | null)[]): Limit['clock'] {
	const [first = null, ...rest] = limits.map(clockOf);
	return rest.every((clock) => clock === first) ? first : null;
}

/** Where nobody says, every hour counts; what is said in working days counts these. */
function clockOf(limit: Limit | null): Limit['clock'] {
	if (limit === null) return null;
	return limit.unit === 'working_days' ? 'working_days' : (limit.clock ?? 'calendar');
}
