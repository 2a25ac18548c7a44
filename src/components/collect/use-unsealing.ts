import { useRef, useState } from 'preact/hooks';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { isSealedSource } from './is-sealed-source.ts';
import type { NotOpened } from './open-sources.ts';

/** What is sealed among what was given, on its way to the check. Keys are in the page's memory alone. */
export interface Unsealing {
	/** Sealed, and no key has been tried. */
	waiting: GivenSource[];
	/** Tried, and not opened. */
	notOpened: NotOpened[];
	/** How texts begin that stood beside something sealed and were not read. */
	beside: string[];
	working: boolean;
	/** A key is here. */
	hasKey: boolean;
	give: (sources: GivenSource[]) => Promise<void>;
	withKeys: (keys: string[]) => Promise<void>;
	/** Gives up what was not opened. */
	forget: () => void;
	putKeyAway: () => void;
}

/** Lets through what is not sealed, opens what is, and holds what waits for a key. */
export function useUnsealing(onSources: (sources: GivenSource[]) => void): Unsealing {
	const [waiting, setWaiting] = useState<GivenSource[]>([]);
	const [notOpened, setNotOpened] = useState<NotOpened[]>([]);
	const [beside, setBeside] = useState<string[]>([]);
	const [working, setWorking] = useState(false);
	const [hasKey, setHasKey] = useState(false);
	const keys = useRef<readonly string[]>([]);
	/** Those that opened; the others are kept. */
	const open = async (sealed: readonly GivenSource[]): Promise<GivenSource[]> => {
		if (sealed.length === 0) return [];
		setWorking(true);
		try {
			const { openSources } = await import('./open-sources.ts');
			const opened = await openSources(sealed, keys.current);
			setNotOpened((before) => [...before, ...opened.notOpened]);
			setBeside((before) => [...new Set([...before, ...opened.beside])]);
			return opened.sources;
		} catch {
			// The code did not come, or a file is gone: they wait on.
			setWaiting((before) => [...before, ...sealed]);
			return [];
		} finally {
			setWorking(false);
		}
	};
	return {
		waiting,
		notOpened,
		beside,
		working,
		hasKey,
		async give(sources) {
			const are = await Promise.all(sources.map(isSealedSource));
			const sealed = sources.filter((_, at) => are[at]);
			const plain = sources.filter((_, at) => !are[at]);
			if (keys.current.length === 0) setWaiting((before) => [...before, ...sealed]);
			const opened = keys.current.length === 0 ? [] : await open(sealed);
			if (plain.length + opened.length > 0) onSources([...plain, ...opened]);
		},
		async withKeys(given) {
			keys.current = [...new Set([...keys.current, ...given])];
			setHasKey(true);
			const again = notOpened.filter(({ why }) => why === 'other_key');
			// What was dropped while the key was being read waits on.
			setWaiting((before) => before.filter((one) => !waiting.includes(one)));
			setNotOpened((before) => before.filter((one) => !again.includes(one)));
			const opened = await open([...waiting, ...again.map(({ source }) => source)]);
			if (opened.length > 0) onSources(opened);
		},
		forget() {
			setWaiting([]);
			setNotOpened([]);
			setBeside([]);
		},
		putKeyAway() {
			keys.current = [];
			setHasKey(false);
		},
	};
}
