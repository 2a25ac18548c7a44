import { sourcePages, splitLocale } from 'config/addresses.ts';

/**
 * Whether a page folds what lies behind its rules (notes of the editors, resolutions, their marks) into one
 * line at its end: who goes by a rule need not see at every turn what the plan says and what editors added.
 * Pages that show the plan itself say it where it belongs.
 */
export function foldsBasis({ starlightRoute }: App.Locals): boolean {
	const { id, data } = starlightRoute.entry;
	const { page } = splitLocale(id);
	return data.audience !== undefined && page.split('/')[0] !== sourcePages;
}
