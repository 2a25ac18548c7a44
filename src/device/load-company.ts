import { registersFile } from '~/core/definition/definition-file.ts';
import type { Company } from '~/core/organization/company.ts';
import { readSiteFile } from './folder-edition.ts';

/** The company, with what the clocks of all registers are read with; `null` where the file cannot be read: then no clock is shown. */
export async function loadCompany(locale: string): Promise<Company | null> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	try {
		// The file is what the build made.
		const { company } = JSON.parse(await readSiteFile(base + registersFile(locale))) as {
			company: Company;
		};
		return company;
	} catch {
		return null;
	}
}
