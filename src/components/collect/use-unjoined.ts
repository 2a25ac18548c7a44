import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { Unjoined } from '~/core/links/unjoined.ts';
import type { Overview } from '~/workers/collect/views.ts';
import { useCollectPage } from './CollectContext.tsx';
import { useAsked } from './use-asked.ts';

/** What does not fit together among what is collected of a tracker, asked anew after every change; `null`: nothing known. */
export function useUnjoined(
	{ id, kind, anonymous }: Definition,
	overview: Overview,
): Unjoined | null {
	const { api } = useCollectPage();
	const [unjoined, setUnjoined] = useState<Unjoined | null>(null);
	const isAsked = kind === 'register' && !anonymous;
	useAsked(isAsked ? () => api.unjoined(id) : null, setUnjoined, [api, id, isAsked, overview]);
	return unjoined;
}
