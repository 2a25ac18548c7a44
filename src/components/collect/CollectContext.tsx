import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';

/** What every part of the collecting page works with. */
export interface CollectPage {
	definitions: Definition[];
	/** What clocks are read with; `null`: not to be had. */
	company: CompanyClocks | null;
	api: CollectApi;
	/** Reads the numbers anew after a change. */
	refresh: () => Promise<void>;
}

export const CollectContext = createContext<CollectPage | null>(null);

/** The address below which every tracker has its page. */
export const FormsAtContext = createContext('/trackers/');

export function useCollectPage(): CollectPage {
	const page = useContext(CollectContext);
	if (!page) throw new Error('useCollectPage outside Collect: wrap the part in CollectContext.');
	return page;
}
