import { useEffect } from 'preact/hooks';
import { useLatest } from '../ui/use-latest.ts';

/**
 * Calls back when the page comes out of the back/forward cache. Firefox drops what the database was
 * doing when it went in: that neither completes nor fails, so whoever waits for it must begin again.
 */
export function useThawed(onThawed: () => void): void {
	const latest = useLatest(onThawed);
	useEffect(() => {
		const show = (event: PageTransitionEvent) => event.persisted && latest.current();
		addEventListener('pageshow', show);
		return () => removeEventListener('pageshow', show);
	}, [latest]);
}
