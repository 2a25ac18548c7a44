import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';

/** What every part of the collecting page works with. */
export interface CollectPage {
	definitions: Definition[];
	api: CollectApi;
	/** Reads the numbers anew after a change. */
	refresh: () => Promise<void>;
}

/** Name of the database, for the way out when it cannot be worked with. */
export const DatabaseContext = createContext<string | null>(null);

export const CollectContext = createContext<CollectPage | null>(null);

export function useCollectPage(): CollectPage {
	const page = useContext(CollectContext);
	if (!page) throw new Error('useCollectPage outside Collect: wrap the part in CollectContext.');
	return page;
}

/** The definition of a tracker, or `null` for one this site does not have. */
export function useDefinitionOf(): (tracker: string | null) => Definition | null {
	const { definitions } = useCollectPage();
	return (tracker) => definitions.find(({ id }) => id === tracker) ?? null;
}
