import { isOff } from '~/core/organization/is-off.ts';
import type { ChannelId } from '~/core/organization/contacts-schema.ts';
import { loadOrganization } from './load-definitions.ts';

/** What a sentence or a block of a page is about. */
export interface About {
	page?: string | undefined;
	tool?: string | undefined;
	role?: string | undefined;
	department?: string | undefined;
	channel?: ChannelId | undefined;
	dropBox?: boolean | undefined;
	storage?: boolean | undefined;
}

/**
 * Whether the company has all of this: a page that is not switched off, a tool, a role or department of
 * its own that no other has absorbed, a channel with an address, a drop box, one in storage of another origin. Throws a sentence for what nobody knows.
 */
export async function isThere(about: About): Promise<boolean> {
	const { page, tool, role, department, channel, dropBox = false, storage = false } = about;
	const organization = await loadOrganization();
	const { pages_off: off, tools, roles, departments, channels, drop_box: box } = organization;
	return (
		!(page !== undefined && isOff(page, off)) &&
		!(tool !== undefined && know(tool, Object.entries(tools), 'tools') === null) &&
		!(role !== undefined && isAbsorbed(role, roles, 'roles')) &&
		!(department !== undefined && isAbsorbed(department, departments, 'departments')) &&
		!(channel !== undefined && channels[channel] === null) &&
		!(dropBox && box === null) &&
		!(storage && (box === null || typeof box === 'string'))
	);
}

/** The pages the company does without. */
export async function pagesOff(): Promise<readonly string[]> {
	return (await loadOrganization()).pages_off;
}

function isAbsorbed(
	code: string,
	list: readonly { code: string; absorbedBy: string | null }[],
	name: string,
): boolean {
	const named = list.map((one) => [one.code, one] as const);
	return know(code, named, name).absorbedBy !== null;
}

function know<Known>(code: string, list: readonly (readonly [string, Known])[], name: string) {
	const found = list.find(([one]) => one === code);
	if (found) return found[1];
	throw new Error(`A page asks for "${code}" among the ${name}, and organization.yml has none.`);
}
