import { useRef, useState } from 'preact/hooks';
import type { ReportDraft } from '~/core/reports/report-draft.ts';

/** Whether what was written is safe: said only after it was written for good. */
export type Keeping = 'kept' | 'keeping' | 'failed';

interface Kept {
	draft: ReportDraft;
	keeping: Keeping;
	change: (part: Partial<ReportDraft>) => void;
}

/** A draft that is kept with every change, one writing after the other, so that the last change is the last kept. */
export function useKeptDraft(
	first: ReportDraft,
	save: (draft: ReportDraft) => Promise<void>,
): Kept {
	const [draft, setDraft] = useState(first);
	const [keeping, setKeeping] = useState<Keeping>('kept');
	const latest = useRef(first);
	const writing = useRef<Promise<void>>(Promise.resolve());
	const change = (part: Partial<ReportDraft>) => {
		const next = { ...latest.current, ...part };
		latest.current = next;
		setDraft(next);
		setKeeping('keeping');
		writing.current = writing.current.then(async () => {
			// A later change writes what this one would have.
			if (latest.current !== next) return;
			try {
				await save(next);
				if (latest.current === next) setKeeping('kept');
			} catch {
				setKeeping('failed');
			}
		});
	};
	return { draft, keeping, change };
}
