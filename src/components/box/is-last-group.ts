import { readReceipt } from '~/core/seal/receipt.ts';

/** Whether somebody typed the last four characters of a receipt, or all of it, in whatever case and width. */
export function isLastGroup(typed: string, receipt: string): boolean {
	const before = receipt.slice(0, -4);
	return readReceipt(typed) === receipt || readReceipt(before + typed) === receipt;
}
