import { useLayoutEffect, useState } from 'preact/hooks';
import { parseRoster } from '~/core/training/parse-roster.ts';
import type { Roster } from '~/core/training/read-roster.ts';
import { forget, keep, readKept } from '~/device/kept.ts';

/** HR's list of who is to take a course, as it is kept on this machine. */
export interface KeptRoster {
	roster: Roster | null;
	/** `false` = this browser did not keep it: it is gone with the page. */
	isKept: boolean;
	save: (roster: Roster) => void;
	remove: () => void;
}

/** The list for one course; it is in no file, and erased with everything else. */
export function useRoster(course: string, isNamed: boolean): KeptRoster {
	const [roster, setRoster] = useState<Roster | null>(null);
	const [isKept, setKept] = useState(true);
	useLayoutEffect(() => {
		const kept = parseRoster(readKept('roster', course));
		// Switched off since: numbers that were kept are kept no longer.
		const own = kept && !isNamed ? { ...kept, numbers: null } : kept;
		if (own && kept?.numbers && !isNamed) keep('roster', JSON.stringify(own), course);
		setRoster(own);
		setKept(true);
	}, [course, isNamed]);
	return {
		roster,
		isKept,
		save: (next) => {
			setKept(keep('roster', JSON.stringify(next), course));
			setRoster(next);
		},
		remove: () => {
			forget('roster', course);
			setRoster(null);
		},
	};
}
