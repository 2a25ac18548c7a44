import { isAtSharedScreen } from '~/device/shared-screen.ts';

/** Keeps the browser's history right: back closes the dialog, or brings back what was searched for. */
export interface SearchHistory {
	opened(): void;
	/** Before a result is followed; `stays` = on this very page, so the dialog goes away. */
	leaving(stays: boolean): void;
}

export function createSearchHistory(
	dialog: HTMLDialogElement,
	input: HTMLInputElement,
): SearchHistory {
	let isLeaving = false;
	const searched = (): string | undefined => (history.state as { search?: string } | null)?.search;
	// At a shared screen the way back shows nobody what somebody else looked for.
	const asked = () => (isAtSharedScreen() ? '' : input.value);
	const remember = () => history.replaceState({ ...history.state, search: asked() }, '');

	addEventListener('popstate', () => {
		const query = searched();
		if (query === undefined) {
			dialog.close();
		} else if (!dialog.open) {
			input.value = query;
			input.dispatchEvent(new Event('input'));
			dialog.showModal();
		}
	});
	dialog.addEventListener('close', () => {
		// Closed by the person, not by going back: take our own step out of the history.
		if (searched() !== undefined && !isLeaving) history.back();
		isLeaving = false;
	});

	return {
		opened: () => {
			if (searched() === undefined) history.pushState({ ...history.state, search: asked() }, '');
		},
		leaving: (stays) => {
			remember();
			if (!stays) return;
			isLeaving = true;
			dialog.close();
		},
	};
}
