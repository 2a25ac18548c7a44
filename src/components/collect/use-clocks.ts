import { useEffect, useState } from 'preact/hooks';
import type { CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import { loadClocks } from '~/device/load-clocks.ts';

/** What the clocks of all registers are read with. `undefined`: on its way; `null`: not to be had. `given`: at hand. */
export function useClocks(
	given: CompanyClocks | undefined,
	locale: string,
): CompanyClocks | null | undefined {
	const [fetched, setFetched] = useState<CompanyClocks | null | undefined>(undefined);
	const isGiven = given !== undefined;
	useEffect(() => {
		if (isGiven) return;
		let gone = false;
		void loadClocks(locale).then((company) => gone || setFetched(company));
		return () => {
			gone = true;
		};
	}, [isGiven, locale]);
	return given ?? fetched;
}
