import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';

/** What a check of files asks of the work behind it, whichever book they go into. */
export type CheckApi = Pick<
	CollectApi,
	'preview' | 'commit' | 'cancel' | 'forget' | 'rowsOf' | 'closedRows'
> &
	Partial<Pick<CollectApi, 'previewAside'>>;

/** What every part of a check works with. */
export interface CheckPage {
	definitions: Definition[];
	api: CheckApi;
}

/** Name of the database, for the way out when it cannot be worked with. */
export const DatabaseContext = createContext<string | null>(null);

export const CheckContext = createContext<CheckPage | null>(null);

/** The trackers records are shown with; a check brings its own. */
export const DefinitionsContext = createContext<readonly Definition[]>([]);

export function useCheckPage(): CheckPage {
	const page = useContext(CheckContext);
	if (!page) throw new Error('useCheckPage outside a check: wrap the part in CheckContext.');
	return page;
}

/** The definition of a tracker, or `null` for one this site does not have. */
export function useDefinitionOf(): (tracker: string | null) => Definition | null {
	const definitions = [
		...useContext(DefinitionsContext),
		...(useContext(CheckContext)?.definitions ?? []),
	];
	return (tracker) => definitions.find(({ id }) => id === tracker) ?? null;
}
