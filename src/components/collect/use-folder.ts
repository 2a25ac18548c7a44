import { useEffect, useState } from 'preact/hooks';
import type { FolderState } from '~/core/imports/folder-plan.ts';
import { filesInFolder, mayReadFolder, pickFolder } from '~/device/open-folder.ts';
import type { CollectApi, GivenSource } from '~/workers/collect/collect-api.ts';
import type { JobFailure, Progress } from '~/workers/collect/job-result.ts';
import { toSource } from '../imports/to-source.ts';
import { whileRunning } from '../imports/while-running.ts';

/** The files of a folder as they were seen, and what each is to those read before. */
export interface SeenFolder {
	sources: GivenSource[];
	states: FolderState[];
}

/** Reading a folder again and again: only what is new is checked. */
export interface FolderLooking {
	seen: SeenFolder | null;
	/** While it is being looked at. */
	progress: Progress | null;
	/** Why the folder, or what is known of it, could not be read. */
	trouble: 'refused' | 'gone' | JobFailure | null;
	/** The name of the folder that was chosen last, where the browser keeps one. */
	keptName: string | null;
	/** Looks at files that came out of a folder. */
	look: (sources: GivenSource[]) => Promise<void>;
	/** Lets the person choose a folder, which is kept. `false`: the browser does not let this page ask. */
	choose: () => Promise<boolean>;
	/** Opens the one that is kept. */
	openAgain: () => Promise<void>;
	/** Checks all that is whole, read before or not. */
	reread: () => void;
	cancel: () => void;
}

/** Before the page is alive. */
export const noFolder: FolderLooking = {
	seen: null,
	progress: null,
	trouble: null,
	keptName: null,
	look: async () => {},
	choose: async () => false,
	openAgain: async () => {},
	reread: () => {},
	cancel: () => {},
};

export function useFolder(
	api: CollectApi,
	onSources: (sources: GivenSource[]) => void,
): FolderLooking {
	const [seen, setSeen] = useState<SeenFolder | null>(null);
	const [progress, setProgress] = useState<Progress | null>(null);
	const [trouble, setTrouble] = useState<FolderLooking['trouble']>(null);
	const [kept, setKept] = useState<FileSystemDirectoryHandle | null>(null);
	useEffect(() => {
		api.folder().then(setKept, () => {});
	}, [api]);

	const look = async (sources: GivenSource[]) => {
		setSeen(null);
		setTrouble(null);
		setProgress({ phase: 'reading', done: 0, total: sources.length, name: '' });
		const outcome = await whileRunning((tell) => api.look(sources, tell), setProgress);
		setProgress(null);
		if (!outcome.ok) return setTrouble(outcome.failure);
		const { states } = outcome.value;
		setSeen({ sources, states });
		const toRead = sources.filter((_, at) => states[at] === 'new' || states[at] === 'changed');
		if (toRead.length > 0) onSources(toRead);
	};
	const open = async (folder: FileSystemDirectoryHandle) => {
		let files: File[];
		try {
			if (!(await mayReadFolder(folder))) return setTrouble('refused');
			files = await filesInFolder(folder);
		} catch {
			return setTrouble('gone');
		}
		await look(files.map(toSource));
	};
	return {
		seen,
		progress,
		trouble,
		keptName: kept?.name ?? null,
		look,
		choose: async () => {
			let folder: FileSystemDirectoryHandle | null;
			try {
				folder = await pickFolder();
			} catch {
				return false;
			}
			if (!folder) return true;
			setKept(folder);
			// Where it cannot be kept, it is chosen again next time.
			await api.keepFolder(folder).catch(() => {});
			await open(folder);
			return true;
		},
		openAgain: async () => {
			if (kept) await open(kept);
		},
		reread: () => {
			if (seen) onSources(seen.sources.filter((_, at) => seen.states[at] !== 'torn'));
		},
		cancel: () => void api.cancel(),
	};
}
