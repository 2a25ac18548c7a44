/** Whatever somebody looked for is gone from the search of this page, and it is closed. */
export function clearSearch(): void {
	const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
	const input = dialog?.querySelector('input');
	if (input && input.value !== '') {
		input.value = '';
		input.dispatchEvent(new Event('input'));
	}
	if (dialog?.open) dialog.close();
}
