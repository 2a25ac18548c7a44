import { useEffect } from 'preact/hooks';
import { handOverPlace } from '~/device/hand-over-place.ts';
import { useLatest } from '../ui/use-latest.ts';

/**
 * Opens what is handed over where the address says so and there are records to hand over. `undefined`: the device has
 * not been asked. What is saved later opens nothing: whoever saves it stays where they are.
 */
export function useMeantHandOver(hasRecords: boolean | undefined, onHandOver: () => void): void {
	const latest = useLatest({ hasRecords, onHandOver });
	const isRead = hasRecords !== undefined;
	useEffect(() => {
		if (!isRead) return;
		const look = () => {
			const { hasRecords, onHandOver } = latest.current;
			if (hasRecords && location.hash === handOverPlace) onHandOver();
		};
		look();
		addEventListener('hashchange', look);
		return () => removeEventListener('hashchange', look);
	}, [isRead, latest]);
}
