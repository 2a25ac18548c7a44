import { loadOrganization } from './load-definitions.ts';

/**
 * A page's address in full, as it stands on paper: `http://handbook.example.com/everyone/answers/`. `null`:
 * `organization.yml` does not say at which `host` the site is.
 */
export async function publicAddress(path: string): Promise<string | null> {
	const { host } = await loadOrganization();
	return host === null ? null : host + path;
}
