import { companyDay } from '~/core/clocks/company/company-day.ts';
import type { CheckContext } from '~/core/entries/check-context.ts';
import type { Company } from '~/core/organization/company.ts';

/** What time it is, for the rules of a form: the day is the company's, as it is where its files are read. */
export function timeFor(company: Company): Pick<CheckContext, 'now' | 'today'> {
	const now = new Date();
	return { now, today: companyDay({ company, now }) };
}
