import type { CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import { registersFile } from '~/core/definition/definition-file.ts';
import { readSiteFile } from './folder-edition.ts';

/** What the clocks of all registers are read with; `null` where the file cannot be read: then no clock is shown. */
export async function loadClocks(locale: string): Promise<CompanyClocks | null> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	try {
		// The file is what the build made.
		const { company } = JSON.parse(await readSiteFile(base + registersFile(locale))) as {
			company: CompanyClocks;
		};
		return company;
	} catch {
		return null;
	}
}
