import type { Definition } from '~/core/definition/definition.ts';
import { fieldId } from '../field-id.ts';

/** Brings the form for a new record into view, its first box ready to be written in. */
export function showForm({ id }: Definition): void {
	const title = document.getElementById(fieldId(id, null, 'form-title'));
	title?.scrollIntoView({ block: 'start' });
	const form = title?.parentElement?.querySelector('form');
	const first = form?.querySelector<HTMLElement>(firstBox);
	(first ?? title)?.focus({ preventScroll: true });
}

/** What a person writes or chooses in first; what is folded away waits. */
export const firstBox =
	':is(input, select, textarea):not(:disabled, [readonly], [type="hidden"], details:not([open]) *)';
