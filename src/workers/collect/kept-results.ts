import type { TableRow } from '~/core/tables/table-row.ts';

/** What was worked out of rows, kept for as long as they are held: looked at again it is there at once. */
export interface KeptResults {
	/** What `make` gives, or gave before of the same rows under the same name. What fails is not kept. */
	of<T>(rows: readonly TableRow[], name: string, make: () => Promise<T>): Promise<T>;
}

/** Results by the array of their rows, which is another one as soon as anything changes. */
export function createKeptResults(): KeptResults {
	const known = new WeakMap<readonly TableRow[], Map<string, unknown>>();
	return {
		async of<T>(rows: readonly TableRow[], name: string, make: () => Promise<T>): Promise<T> {
			const own = known.get(rows) ?? new Map<string, unknown>();
			known.set(rows, own);
			// Under one name only ever what its own `make` gave.
			if (own.has(name)) return own.get(name) as T;
			const made = await make();
			own.set(name, made);
			return made;
		},
	};
}
