import { useEffect, useState } from 'preact/hooks';
import { isAtSharedScreen, keepAtScreen } from '~/device/shared-screen.ts';

/** Whether the page stands at a shared screen, as its address says; before the page is alive it does not. */
export function useKiosk(): boolean {
	const [isKiosk, setKiosk] = useState(false);
	useEffect(() => {
		// A link into the page takes it from the address: a shared screen stays one.
		const look = () => setKiosk((before) => before || isAtSharedScreen());
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
