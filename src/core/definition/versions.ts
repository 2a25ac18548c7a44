/** Values by date: what a child says holds from its day on. */
export interface Versions {
	/** The tracker of the changes, whose parent this one is. */
	child: string;
	/** The change's day field: from when it holds. */
	from: string;
	/** The fields, of one id here and there, whose answers a change puts in their place. */
	fields: string[];
}
