import { timeOf } from '~/core/clocks/company/time-of.ts';
import { toLocalDay } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { type DatedChild, valuesOn } from '~/core/links/values-on.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Child } from './register-row.ts';

/** What a record says today: values by date as they hold now. */
export function valuesToday(
	definition: Definition,
	values: Values,
	children: readonly Child[],
	of: { company: Company; now: Date },
): Values {
	if (!definition.versions) return values;
	return valuesOn(definition, values, datedChildren(children), companyDay(of));
}

/** What was noted below a record, as its dates are read. */
export function datedChildren(children: readonly Child[]): DatedChild[] {
	return children.map(({ tracker, deleted, values, entry: { id, createdAt } }) => ({
		...{ tracker, id, deleted, values, createdAt },
	}));
}

/** The day on the company's calendar, `2026-11-27`; on this device's where the page knows none. */
export function companyDay({
	company: { calendar },
	now,
}: {
	company: Company;
	now: Date;
}): string {
	const minute = Math.floor(now.getTime() / 60_000);
	return calendar ? timeOf(calendar).zone.wallAt(minute).day : toLocalDay(now);
}
