import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Place, readPlace, writePlace } from './address.ts';

/** What the address shows, and the way to another place: a step that "back" takes back, or none. */
export function usePlace(): [Place, (place: Place, how: 'step' | 'instead') => void] {
	const [place, setPlace] = useState(() => readPlace(location.hash));
	useEffect(() => {
		const look = () => setPlace(readPlace(location.hash));
		addEventListener('hashchange', look);
		addEventListener('popstate', look);
		return () => {
			removeEventListener('hashchange', look);
			removeEventListener('popstate', look);
		};
	}, []);
	const go = useCallback((next: Place, how: 'step' | 'instead') => {
		const url = location.pathname + location.search + writePlace(next);
		try {
			if (how === 'step') history.pushState(null, '', url);
			else history.replaceState(history.state, '', url);
		} catch {
			// A browser that lets no page opened from disk write its history: the screen shows it all the same.
		}
		setPlace(next);
	}, []);
	return [place, go];
}
