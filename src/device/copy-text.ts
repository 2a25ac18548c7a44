import { stampOfPage } from './stamp.ts';

/**
 * Puts text on the clipboard; `false` where the browser refuses. The modern way exists only in
 * secure contexts, so plain http takes the old one.
 */
export async function copyText(text: string): Promise<boolean> {
	// What was written for practice says so wherever it is pasted.
	const stamped = stampOfPage() + text;
	if (window.isSecureContext && 'clipboard' in navigator) {
		try {
			await navigator.clipboard.writeText(stamped);
			return true;
		} catch {
			// Refused by a setting or a webview: the old way may still be allowed.
		}
	}
	return copyBySelection(stamped);
}

function copyBySelection(text: string): boolean {
	const before = document.activeElement;
	const box = document.createElement('textarea');
	box.value = text;
	box.readOnly = true;
	box.className = 'gt-visually-hidden';
	document.body.append(box);
	box.select();
	try {
		return document.execCommand('copy');
	} catch {
		return false;
	} finally {
		box.remove();
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	}
}
