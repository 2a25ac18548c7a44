import { companyDay } from '~/core/clocks/company/company-day.ts';
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
