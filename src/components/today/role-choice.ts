/** A role to choose, in the page's language. */
export interface RoleChoice {
	code: string;
	label: string;
}
