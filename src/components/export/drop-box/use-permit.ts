import { useEffect, useState } from 'preact/hooks';
import { isStorage } from './deliver.ts';
import type { PermitRead } from './look-for-permit.ts';

/** The permit for the company's storage; `null`: it is being read, or the drop box wants none. */
export function usePermit(at: string): PermitRead | null {
	const [read, setRead] = useState<PermitRead | null>(null);
	useEffect(() => {
		if (!isStorage(at)) return;
		let left = false;
		if (import.meta.env.GOUTONG_STORAGE !== null)
			import('./look-for-permit.ts')
				.then(({ lookForPermit }) => lookForPermit(at))
				.then(
					(found) => left || setRead(found),
					() => left || setRead({ permit: null, problem: 'unreachable' }),
				);
		return () => {
			left = true;
		};
	}, [at]);
	return read;
}
