import type { Definition } from '~/core/definition/definition.ts';
import { fieldId } from '../field-id.ts';

/** Brings the form for a new record into view, its first box ready to be written in as soon as it can be. */
export function showForm({ id }: Definition): void {
	const title = document.getElementById(fieldId(id, null, 'form-title'));
	title?.scrollIntoView({ block: 'start' });
	const form = title?.parentElement?.querySelector('form') ?? null;
	(firstToFill(form) ?? title)?.focus({ preventScroll: true });
	if (title === null || form === null || document.activeElement !== title) return;
	// The device has not been asked yet: nothing can be written.
	const waiting = new MutationObserver(() => {
		const first = firstToFill(form);
		if (first === null) return;
		waiting.disconnect();
		if (document.activeElement === title) first.focus({ preventScroll: true });
	});
	waiting.observe(form, { subtree: true, attributeFilter: ['disabled'] });
}

/** What a person writes or chooses in first: what is answered already, or folded away, waits. */
export function firstToFill(form: HTMLElement | null): HTMLElement | null {
	type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
	const boxes = [...(form?.querySelectorAll<Box>(open) ?? [])];
	const isOpen = (box: Box) => box.matches('[type="radio"], [type="checkbox"]') || box.value === '';
	return boxes.find(isOpen) ?? boxes[0] ?? null;
}

const open =
	':is(input, select, textarea):not(:disabled, [readonly], [type="hidden"], details:not([open]) *)';
