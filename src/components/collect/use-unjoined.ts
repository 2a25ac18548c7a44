import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Unjoined } from '~/core/links/unjoined.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { useCollectPage } from './CollectContext.tsx';

/** What does not fit together among what is collected of a tracker, asked anew after every change; `null`: nothing known. */
export function useUnjoined(
	{ id, kind, anonymous }: Definition,
	overview: Overview,
): Unjoined | null {
	const { api } = useCollectPage();
	const [unjoined, setUnjoined] = useState<Unjoined | null>(null);
	useEffect(() => {
		if (anonymous || kind !== 'register') return;
		let gone = false;
		void api.unjoined(id).then((found) => {
			if (!gone) setUnjoined(found);
		});
		return () => {
			gone = true;
		};
	}, [api, id, kind, anonymous, overview]);
	return unjoined;
}
