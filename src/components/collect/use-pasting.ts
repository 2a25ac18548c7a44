import { useState } from 'preact/hooks';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import type { PastedText } from './pasted-text.ts';

/** Text that is pasted, perhaps a chat in which not all parts of a message have come yet. */
export interface Pasting {
	/** What was found last in text or pictures that held parts; `null`: nothing of the kind. */
	found: PastedText | null;
	/** Files are being read. */
	reading: boolean;
	/** Gives what can be checked; what waits for more is kept and stays in the box. */
	paste: (text: string) => Promise<void>;
	/** The same with files some of which may hold parts; the others are checked with what they hold. */
	takeFiles: (files: GivenSource[]) => Promise<void>;
	forget: () => void;
}

export function usePasting(onSources: (sources: GivenSource[]) => void): Pasting {
	const [found, setFound] = useState<PastedText | null>(null);
	const [reading, setReading] = useState(false);
	const waiting = found?.waiting ?? '';
	const take = (read: PastedText) => {
		const isFound = read.whole + read.gaps.length + read.unread.length > 0;
		setFound(isFound ? read : null);
		if (read.sources.length > 0) onSources(read.sources);
	};
	return {
		found,
		reading,
		async paste(text) {
			const whole = text.includes(waiting) ? text : `${text}\n${waiting}`;
			take(await readPasted(whole));
		},
		async takeFiles(files) {
			setReading(true);
			try {
				const { readFilesOfParts } = await load();
				take(await readFilesOfParts(files, waiting));
			} catch {
				// Without the code every file is one table, or is named as one that was not read.
				take({ ...nothing, waiting, sources: files });
			} finally {
				setReading(false);
			}
		},
		forget: () => setFound(null),
	};
}

/** Asks for the code that reads parts before it is needed. */
export function loadPasting(): void {
	load().catch(() => {});
}

const nothing: PastedText = {
	sources: [],
	whole: 0,
	gaps: [],
	waiting: '',
	leftTable: false,
	unread: [],
};

async function readPasted(text: string): Promise<PastedText> {
	try {
		const { readPasted } = await load();
		return readPasted(text);
	} catch {
		// Without the code the text is one table, or stays in its box as one that was not read.
		return { ...nothing, sources: [{ name: '', origin: 'pasted', data: text }] };
	}
}

function load(): Promise<typeof import('./pasted-text.ts')> {
	return import('./pasted-text.ts');
}
