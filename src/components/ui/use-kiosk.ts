import { useEffect, useState } from 'preact/hooks';
import { keepAtScreen } from '~/device/keep-at-screen.ts';
import { isAtSharedScreen } from '~/device/shared-screen.ts';

/** Whether the page stands at a shared screen, as its address says or said; before the page is alive it does not. */
export function useKiosk(): boolean {
	const [isKiosk, setKiosk] = useState(false);
	useEffect(() => {
		const look = () => setKiosk(isAtSharedScreen());
		look();
		addEventListener('hashchange', look);
		return () => removeEventListener('hashchange', look);
	}, []);
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
