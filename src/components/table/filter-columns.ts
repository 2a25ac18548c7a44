import type { Definition } from '~/core/definition/definition.ts';

/** A column whose answers are some of a list: rows are filtered and grouped by it. */
export interface FilterColumn {
	id: string;
	label: string;
	options: readonly { code: string; label: string }[];
}

/** The fields of a tracker that offer choices. */
export function filterColumns({ fields }: Definition): FilterColumn[] {
	return fields.flatMap((field) =>
		'options' in field && field.options.length > 0
			? { id: field.id, label: field.label, options: field.options }
			: [],
	);
}
