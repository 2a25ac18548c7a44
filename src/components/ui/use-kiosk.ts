import { useEffect, useState } from 'preact/hooks';

/** Behind the address of a page at a shared screen: nothing of one person is left for the next. */
const kioskHash = '#kiosk';

/** Whether the page stands at a shared screen, as its address says; before the page is alive it does not. */
export function useKiosk(): boolean {
	const [isKiosk, setKiosk] = useState(false);
	useEffect(() => {
		// A link into the page takes it from the address: a shared screen stays one.
		const look = () => setKiosk((before) => before || location.hash === kioskHash);
		look();
		addEventListener('hashchange', look);
		return () => removeEventListener('hashchange', look);
	}, []);
	return isKiosk;
}
