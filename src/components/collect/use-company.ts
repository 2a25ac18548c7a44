import { useEffect, useState } from 'preact/hooks';
import type { Company } from '~/core/organization/company.ts';
import { loadCompany } from '~/device/load-company.ts';

/** The company, with what the clocks of all registers are read with. `undefined`: on its way; `null`: not to be had. `given`: at hand. */
export function useCompany(given: Company | undefined, locale: string): Company | null | undefined {
	const [fetched, setFetched] = useState<Company | null | undefined>(undefined);
	const isGiven = given !== undefined;
	useEffect(() => {
		if (isGiven) return;
		let gone = false;
		void loadCompany(locale).then((company) => gone || setFetched(company));
		return () => {
			gone = true;
		};
	}, [isGiven, locale]);
	return given ?? fetched;
}
