import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { loadDefinitions } from '~/device/load-definition.ts';

/** Every tracker of the site, as far as they have come. */
export interface AllDefinitions {
	/** `null` until they are there. */
	definitions: Definition[] | null;
	/** They did not come: no network, and they are not kept on the device. */
	failed: boolean;
}

/** Every tracker in the language of the page, fetched, so that no page grows with their number. `given`: at hand. */
export function useDefinitions(given: Definition[] | undefined, locale: string): AllDefinitions {
	const [fetched, setFetched] = useState<AllDefinitions>({ definitions: null, failed: false });
	const isGiven = given !== undefined;
	useEffect(() => {
		if (isGiven) return;
		let gone = false;
		loadDefinitions(locale).then(
			(definitions) => gone || setFetched({ definitions, failed: false }),
			() => gone || setFetched({ definitions: null, failed: true }),
		);
		return () => {
			gone = true;
		};
	}, [isGiven, locale]);
	return given ? { definitions: given, failed: false } : fetched;
}
