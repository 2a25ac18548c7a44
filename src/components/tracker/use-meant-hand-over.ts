import { useEffect } from 'preact/hooks';
import { handOverPlace } from '~/device/hand-over-place.ts';

/** Opens what is handed over where the address says so, once there are records to hand over. */
export function useMeantHandOver(hasRecords: boolean, onHandOver: () => void): void {
	useEffect(() => {
		if (!hasRecords) return;
		const look = () => {
			if (location.hash === handOverPlace) onHandOver();
		};
		look();
		addEventListener('hashchange', look);
		return () => removeEventListener('hashchange', look);
	}, [hasRecords]);
}
