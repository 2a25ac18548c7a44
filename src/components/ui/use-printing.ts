import { useEffect } from 'preact/hooks';

/** Opens the browser's print dialog as soon as the sheet is drawn, and tells when it has been closed. */
export function usePrinting(ready: boolean, onDone: () => void): void {
	useEffect(() => {
		if (!ready) return;
		// Drawn beside the page in the same turn: by the next frame it is laid out.
		const frame = requestAnimationFrame(() => {
			addEventListener('afterprint', onDone, { once: true });
			print();
		});
		return () => {
			cancelAnimationFrame(frame);
			removeEventListener('afterprint', onDone);
		};
	}, [ready]);
}
