import type { GivenSource } from './collect-api.ts';
import { openSource, type OpenedSource } from '~/core/intake/read-sources.ts';

/** Largest file that is fetched while the one before it is read, so that memory holds one large one. */
const small = 4 * 1024 * 1024;

/** Opens sources in their order; while one is read, the browser already fetches the next. */
export function openAhead(
	sources: readonly GivenSource[],
): (index: number) => Promise<Iterable<OpenedSource>> {
	let next: Promise<Iterable<OpenedSource>> | null = null;
	const open = (source: GivenSource | undefined) => (source ? openSource(source) : []);
	return async (index) => {
		const opened = await (next ?? open(sources[index]));
		const following = sources[index + 1];
		const isSmall = following && typeof following.data !== 'string' && following.data.size <= small;
		next = isSmall ? openSource(following) : null;
		return opened;
	};
}
