const week = 7 * 24 * 60 * 60 * 1000;

/** The next weekends from a day on and whose turn each is: the Saturday, and the role that has it. */
export function weekendsAhead(
	{ from, roles }: { from: string; roles: readonly string[] },
	today: string,
	count: number,
): { saturday: string; role: string }[] {
	const first = Date.parse(`${from}T00:00:00Z`);
	// On a Sunday the weekend that runs is the one to show.
	const passed = Math.ceil((Date.parse(`${today}T00:00:00Z`) - first) / week - 1 / 7 - 1e-9);
	const begin = Math.max(0, passed);
	return Array.from({ length: count }, (_, at) => ({
		saturday: new Date(first + (begin + at) * week).toISOString().slice(0, 10),
		role: roles[(begin + at) % roles.length] ?? '',
	}));
}
