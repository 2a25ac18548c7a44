import { useState } from 'preact/hooks';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import type { PastedText } from './pasted-text.ts';

/** Text that is pasted, perhaps a chat in which not all parts of a message have come yet. */
export interface Pasting {
	/** What was found in the text pasted last, where it held parts; `null`: it held none. */
	found: PastedText | null;
	/** Gives what can be checked; what waits for more is kept and stays in the box. */
	paste: (text: string) => Promise<void>;
	forget: () => void;
}

export function usePasting(onSources: (sources: GivenSource[]) => void): Pasting {
	const [found, setFound] = useState<PastedText | null>(null);
	return {
		found,
		async paste(text) {
			const read = await readPasted(text);
			setFound(read.whole + read.gaps.length > 0 ? read : null);
			if (read.sources.length > 0) onSources(read.sources);
		},
		forget: () => setFound(null),
	};
}

/** Asks for the code that reads parts before it is needed. */
export function loadPasting(): void {
	load().catch(() => {});
}

async function readPasted(text: string): Promise<PastedText> {
	try {
		const { readPasted } = await load();
		return readPasted(text);
	} catch {
		// Without the code the text is one table, or stays in its box as one that was not read.
		const sources = [{ name: '', origin: 'pasted' as const, data: text }];
		return { sources, whole: 0, gaps: [], waiting: '', leftTable: false };
	}
}

function load(): Promise<typeof import('./pasted-text.ts')> {
	return import('./pasted-text.ts');
}
