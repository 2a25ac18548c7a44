import { useEffect, useState } from 'preact/hooks';
import { isStorage } from './deliver.ts';
import type { PermitRead } from './look-for-permit.ts';

/** The permit for the company's storage, and looking for it once more. */
export interface PermitLook {
	/** What was found last; `null`: nothing yet, or the drop box wants none. */
	read: PermitRead | null;
	isLooking: boolean;
	lookAgain: () => void;
}

/** Looks for the permit when the drop box is shown, and when somebody asks for it. */
export function usePermit(at: string): PermitLook {
	const [read, setRead] = useState<PermitRead | null>(null);
	const [isLooking, setLooking] = useState(true);
	const [times, setTimes] = useState(0);
	useEffect(() => {
		if (!isStorage(at)) return;
		let left = false;
		const end = (found: PermitRead) => {
			if (left) return;
			setRead(found);
			setLooking(false);
		};
		setLooking(true);
		if (import.meta.env.GOUTONG_STORAGE !== null)
			import('./look-for-permit.ts')
				.then(({ lookForPermit }) => lookForPermit(at))
				.then(end, () => end({ permit: null, problem: 'unreachable' }));
		return () => {
			left = true;
		};
	}, [at, times]);
	return { read, isLooking, lookAgain: () => setTimes((before) => before + 1) };
}
