/** Whether a form for these audiences may be named to those readers. What is for everyone is for each. */
export function isFor(audiences: readonly string[], readers: readonly string[]): boolean {
	return audiences.includes('everyone') || readers.some((one) => audiences.includes(one));
}
