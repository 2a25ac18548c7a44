import { ensureCampaignsFit } from '~/core/definition/ensure-campaigns-fit.ts';
import { type Company, companyOf } from '~/core/organization/company.ts';
import { loadDefinitions, loadOrganization } from './load-definitions.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What a page may tell a browser of the company; throws a sentence where a campaign fits no form. */
export const loadCompany = oncePerBuild(async (locale: string): Promise<Company> => {
	const organization = await loadOrganization();
	ensureCampaignsFit(organization, await loadDefinitions(locale));
	return companyOf(organization, locale);
});
