/** Lines that are only ever added: once saved, neither edited nor deleted. */
export interface Append {
	/** The link field with the earlier line that one puts right. `null`: none can be put right. */
	corrects: string | null;
}
