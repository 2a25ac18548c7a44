import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';

/** What every part of the collecting page works with. */
export interface CollectPage {
	definitions: Definition[];
	/** The company, with what clocks are read with; `null`: not to be had. */
	company: Company | null;
	api: CollectApi;
	/** Reads the numbers anew after a change. */
	refresh: () => Promise<void>;
}

export const CollectContext = createContext<CollectPage | null>(null);

/** The address below which every tracker has its page. */
export const FormsAtContext = createContext('/trackers/');

/** Every language of the site, the page's own among them. */
export const LanguagesContext = createContext<readonly string[]>([]);

export function useCollectPage(): CollectPage {
	const page = useContext(CollectContext);
	if (!page) throw new Error('useCollectPage outside Collect: wrap the part in CollectContext.');
	return page;
}

/** Every language of the site. */
export function useLanguages(): readonly string[] {
	return useContext(LanguagesContext);
}
