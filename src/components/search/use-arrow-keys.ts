import { useEffect } from 'preact/hooks';

/**
 * Arrow keys walk from the field through the results and back; Enter in the field follows the first
 * one; typing on a result goes on in the field.
 */
export function useArrowKeys(dialog: HTMLDialogElement, input: HTMLInputElement): void {
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
			const stops = [input, ...dialog.querySelectorAll<HTMLElement>('[data-search-stop]')];
			const place = stops.indexOf(document.activeElement as HTMLElement);
			if (place === -1) return;
			if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
				event.preventDefault();
				const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
				next?.focus();
				// What stands above the first result (how many there are) is seen again.
				if (next === stops[1]) next?.closest('[data-search-answer]')?.scrollTo({ top: 0 });
			} else if (event.key === 'Enter' && place === 0) {
				event.preventDefault();
				dialog.querySelector<HTMLElement>('a[data-search-stop]')?.click();
			} else if (place > 0 && event.key.length === 1 && event.key !== ' ') {
				input.focus();
			}
		};
		dialog.addEventListener('keydown', listen);
		return () => dialog.removeEventListener('keydown', listen);
	}, [dialog, input]);
}
