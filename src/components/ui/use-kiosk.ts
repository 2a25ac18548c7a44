import { useEffect, useState } from 'preact/hooks';
import { clearSearch } from '~/device/clear-search.ts';
import { keepAtScreen } from '~/device/keep-at-screen.ts';
import { isAtSharedScreen, placeBesideWord, sayScreenInAddress } from '~/device/shared-screen.ts';
import { type Patience, useIdle } from './use-idle.ts';

/** What somebody looked for stands no longer than what they wrote. */
const patience: Patience = { quiet: 90_000, countdown: 0 };

/** Whether the page stands at a shared screen, as its address says or said; before the page is alive it does not. */
export function useKiosk(): boolean {
	const [isKiosk, setKiosk] = useState(false);
	useEffect(() => {
		const look = () => {
			setKiosk(isAtSharedScreen());
			sayScreenInAddress();
		};
		look();
		// With a word behind it the browser finds no such place by itself.
		placeBesideWord()?.scrollIntoView();
		addEventListener('hashchange', look);
		return () => removeEventListener('hashchange', look);
	}, []);
	useIdle(isKiosk, patience, clearSearch);
	useEffect(() => {
		if (!isKiosk) return undefined;
		const leave = ({ target }: Event) => {
			const link = target instanceof Element ? target.closest('a') : null;
			if (link) keepAtScreen(link);
		};
		addEventListener('click', leave, true);
		return () => removeEventListener('click', leave, true);
	}, [isKiosk]);
	return isKiosk;
}
