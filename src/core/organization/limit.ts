/** What limits count, each a property of a limit in `organization.yml`: `{ working_days: 5 }`. */
export const limitUnits = [
	'hours',
	'minutes',
	'working_days',
	'days',
	'weeks',
	'months',
	'times',
	'percent',
	'people',
	'departments',
	'partners',
] as const;

export type LimitUnit = (typeof limitUnits)[number];

/** How hours go by: `calendar` = every hour counts; `working_days` = 24 per working day; `working_hours` = office hours only. */
export const limitClocks = ['calendar', 'working_days', 'working_hours'] as const;

/** A limit: a number, or from one to another, of a unit. */
export interface Limit {
	from: number;
	to: number;
	unit: LimitUnit;
	/** How its hours are counted; `null` = nobody says, every hour counts. */
	clock: (typeof limitClocks)[number] | null;
	/** What it was changed to, in order; left out where it has always been so. */
	changes?: LimitChange[];
}

/** A limit as it was changed: it holds for what begins on this day, `2027-03-01`, or later. */
export interface LimitChange extends Omit<Limit, 'changes'> {
	since: string;
}

/** The limit as it holds for what begins on a day. */
export function limitInForce({ changes = [], ...first }: Limit, day: string): Limit {
	return inForce(changes, day) ?? first;
}

/** Of versions in order the one that holds for what begins on a day; `null` = since always. */
export function inForce<One extends { since: string | null }>(
	versions: readonly One[],
	day: string,
): One | undefined {
	return versions.findLast(({ since }) => since === null || since <= day);
}

/** A limit as hours of a clock; `null` = no length of time that hours could tell, such as months or people. */
export function limitInHours({ to, unit, clock }: Limit) {
	const hours = { hours: 1, minutes: 1 / 60, days: 24, weeks: 168 };
	if (unit === 'working_days') return { hours: to * 24, clock: 'working_days' as const };
	if (!(unit in hours)) return null;
	// `in` does not tell the compiler which units are left.
	return { hours: to * hours[unit as keyof typeof hours], clock: clock ?? ('calendar' as const) };
}
