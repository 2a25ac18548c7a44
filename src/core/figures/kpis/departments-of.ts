import type { Definition } from '../../definition/definition.ts';

/** A department of the company, and a field that offers it. */
export interface DepartmentOffered {
	code: string;
	label: string;
	tracker: string;
	field: string;
}

/**
 * The departments of the company, in its order, as every register that names people offers them. A further answer of one
 * field ("several together", "rather not say") is no department.
 */
export function departmentsOf(definitions: readonly Definition[]): DepartmentOffered[] {
	const offers = definitions
		.filter(({ anonymous }) => !anonymous)
		.flatMap(({ id, fields }) =>
			fields.flatMap((field) =>
				field.type === 'department'
					? [
							field.options
								.filter(({ retired }) => !retired)
								.map(({ code, label }) => ({ code, label, tracker: id, field: field.id })),
						]
					: [],
			),
		);
	const [first = [], ...others] = offers;
	return first.filter(({ code }) =>
		others.every((other) => other.some((one) => one.code === code)),
	);
}
