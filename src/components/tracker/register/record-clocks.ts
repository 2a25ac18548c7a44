import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import type { ChildRecord } from '~/core/clocks/of-record/find-moments.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';

/** The clocks of a record that have begun; none where the page knows no limits. */
export function recordClocks(
	definition: Definition,
	values: Values,
	children: readonly ChildRecord[],
	company: Company,
	now: Date,
): ClockOfRecord[] {
	if (definition.clocks.length === 0 || !company.limits || !company.calendar) return [];
	return readRecordClocks(definition, values, children, company, now);
}
