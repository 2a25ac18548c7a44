import { inLanguage } from '~/core/words/in-language.ts';
import { loadOrganization } from './load-definitions.ts';

/** What a role or department of `organization.yml` is called; throws a sentence for an unknown code. */
export async function organizationLabel(
	list: 'roles' | 'departments',
	code: string,
	locale: string,
): Promise<string> {
	const organization = await loadOrganization();
	const found = organization[list].find((one) => one.code === code);
	if (found === undefined) {
		throw new Error(
			`No one in ${list} has the code "${code}". Look in src/content/organization.yml.`,
		);
	}
	return inLanguage(found.label, locale);
}
