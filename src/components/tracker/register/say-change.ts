import { companyDay } from '~/core/clocks/company/company-day.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { lastChange } from '~/core/links/last-change.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Translate } from '~/core/words/translate.ts';
import { displayValue } from '../../records/display-value.ts';
import { formatMoment } from '../../records/format-moment.ts';
import type { Child } from './register-row.ts';
import { datedChildren } from './values-today.ts';

interface Asked {
	definition: Definition;
	/** The record's own answers. */
	own: Values;
	children: readonly Child[];
	company: Company;
	now: Date;
}

/** Says since when an answer is so, and how it was before: 2026年3月1日起；之前每周一次. `null`: always. */
export function createSayChange({ definition, own, children, ...of }: Asked, say: Say) {
	const { versions } = definition;
	if (!versions) return undefined;
	const dated = datedChildren(children);
	const day = companyDay(of);
	return (field: Field): string | null => {
		if (!versions.fields.includes(field.id)) return null;
		const change = lastChange(definition, own, dated, { field: field.id, day });
		if (!change) return null;
		const from = formatMoment(change.from, say.locale);
		const before = displayValue(field, change.before, say.locale);
		return before === null
			? say.t('register.since', { day: from })
			: say.t('register.since_before', { day: from, before });
	};
}

interface Say {
	t: Translate;
	locale: string;
}
