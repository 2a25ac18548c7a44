import { useState } from 'preact/hooks';
import type { AsideGroup } from '~/workers/collect/aside-groups.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { useCollectPage } from './CollectContext.tsx';
import { useAsked } from './use-asked.ts';

/** The rows set aside by file and by reason, anew with every overview; empty until they are read. */
export function useAsideGroups(overview: Overview): AsideGroup[] {
	const { api } = useCollectPage();
	const [groups, setGroups] = useState<AsideGroup[]>([]);
	useAsked(() => api.asideGroups(), setGroups, [api, overview]);
	return groups;
}
