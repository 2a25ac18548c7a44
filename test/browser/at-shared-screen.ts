import { onTestFinished } from 'vitest';

/** The page stands at a shared screen until the test is over. */
export function atSharedScreen(): void {
	history.replaceState(null, '', '#kiosk');
	onTestFinished(() => {
		history.replaceState(null, '', location.pathname + location.search);
		delete document.documentElement.dataset['kiosk'];
	});
}
