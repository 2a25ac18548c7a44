import type { CompanyClocks } from '../clocks/company/company-clocks.ts';
import { inLanguage } from '../words/in-language.ts';
import type { Campaign } from './campaign.ts';
import type { Organization } from './organization-schema.ts';

/**
 * What a browser may know of the company, in one language. Plain JSON. Limits and calendar are there where clocks
 * are read.
 */
export interface Company extends Partial<CompanyClocks> {
	name: string;
	/** Whom to hand over to and to ask, with the address. */
	contact: string;
	/** Who collects the files, in a word or two: 人力资源部. */
	collector: string;
	/** The rounds in which forms are filled in; the one that ends first comes first. */
	campaigns: Campaign[];
	/** Public keys what is handed over may be sealed to; not there where the company has none. */
	sealedTo?: string[];
	/** How many work in each department, by its code; there where results are made. */
	people?: Record<string, number>;
}

/** The company as a page in one language may name it. */
export function companyOf(organization: Organization, locale: string): Company {
	const { name, contact, roles, collectedBy, campaigns, sealing } = organization;
	const collector = roles.find(({ code }) => code === collectedBy)?.label ?? contact;
	return {
		name: inLanguage(name, locale),
		contact: inLanguage(contact, locale),
		collector: inLanguage(collector, locale),
		campaigns: campaigns
			.map((campaign) => ({ ...campaign, where: inLanguage(campaign.where, locale) }))
			.toSorted((a, b) => (a.until < b.until ? -1 : 1)),
		...(sealing && { sealedTo: sealing.keys }),
	};
}
