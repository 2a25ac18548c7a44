import { sourcePages, splitLocale } from 'config/addresses.ts';
import type { Audience } from '~/core/organization/audiences.ts';

/** Who goes by the rules, and need not see at every turn what the plan says and what editors added. */
const staff: readonly Audience[] = ['everyone', 'managers', 'external'];

/**
 * Whether a page folds what lies behind its rules (notes of the editors, resolutions, their marks) into one
 * line at its end. Pages for HR and pilots, and those that show the plan itself, say it where it belongs.
 */
export function foldsBasis({ starlightRoute }: App.Locals): boolean {
	const { id, data } = starlightRoute.entry;
	const { page } = splitLocale(id);
	if (data.audience === undefined || page.split('/')[0] === sourcePages) return false;
	return data.audience.every((one) => staff.includes(one));
}
