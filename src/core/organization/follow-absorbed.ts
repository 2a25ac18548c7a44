import { codeInPlaceOf } from './absorber-of.ts';
import type { Organization } from './organization-schema.ts';

/** Columns and properties that hold codes of roles, and of departments. */
const roleColumns = ['owner', 'answers', 'involves', 'lead', 'role', 'who', 'for'];
const departmentColumns = ['department'];

/** A row in which the codes of roles and departments are of those who do their work in this company. */
export function followAbsorbed<Row extends object>(row: Row, organization: Organization): Row {
	const { roles, departments } = organization;
	const followed = Object.entries(row).map(([column, value]: [string, unknown]) => {
		const list = roleColumns.includes(column)
			? roles
			: departmentColumns.includes(column)
				? departments
				: null;
		if (list === null) return [column, value];
		if (typeof value === 'string') return [column, codeInPlaceOf(value, list)];
		if (!Array.isArray(value)) return [column, value];
		return [column, [...new Set(value.map((code: string) => codeInPlaceOf(code, list)))]];
	});
	// Only codes have changed, into others of the same list.
	return Object.fromEntries(followed) as Row;
}
