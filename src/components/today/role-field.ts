import type { Definition } from '~/core/definition/definition.ts';

/** The field with the role that answers for a record: that of the saved view "mine", else the first with a role. */
export function roleField({ views, fields }: Definition): string | null {
	const view = views.find(({ role }) => role !== null);
	return view?.role ?? fields.find(({ type, retired }) => type === 'role' && !retired)?.id ?? null;
}
