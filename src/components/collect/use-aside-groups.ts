import { useEffect, useState } from 'preact/hooks';
import type { AsideGroup } from '~/workers/collect/aside-groups.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { useCollectPage } from './CollectContext.tsx';

/** The rows set aside by file and by reason, anew with every overview; empty until they are read. */
export function useAsideGroups(overview: Overview): AsideGroup[] {
	const { api } = useCollectPage();
	const [groups, setGroups] = useState<AsideGroup[]>([]);
	useEffect(() => {
		let gone = false;
		const read = async () => {
			const found = await api.asideGroups();
			if (!gone) setGroups(found);
		};
		void read();
		return () => {
			gone = true;
		};
	}, [api, overview]);
	return groups;
}
