/** What a register may be begun from: a list of the handbook, one record for each row. */
export interface Begin {
	/** Name of the list: `src/content/rules/<list>.yml`, or `departments` of `organization.yml`. */
	list: string;
	/** The row's property that tells one from another: two who begin have the same records. */
	id: string;
	/** Where in the row a field's answer stands: `name`, `channel.tools`. */
	fields: Record<string, string>;
	/** What every record says besides. */
	set: Record<string, string>;
	/** What the button says. */
	label: string;
}
