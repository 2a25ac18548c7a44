/** Calls `say` with every name that stands in two of the groups, and the place of the second. */
export function sayDoubles(groups: string[][], say: (name: string, at: number) => void): void {
	const owners = new Map<string, number>();
	groups.forEach((names, at) => {
		for (const name of new Set(names)) {
			if (owners.has(name)) say(name, at);
			else owners.set(name, at);
		}
	});
}
