/**
 * The address a person meant, where chat apps took what follows a link for part of it, or a phone wrote
 * it large: up to the first character that no address of the site has, with the slash its pages end in.
 * `null` where it would be the address as it is. `path` is what `location.pathname` says.
 */
export function meantAddress(path: string): string | null {
	const [address = ''] = /^[\w/-]*/.exec(decoded(path)) ?? [];
	const meant = `/${address}/`.toLowerCase().replace(/\/+/g, '/');
	return meant === path ? null : meant;
}

/** Half a character is none of an address either. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path.replace(/%.*/, '');
	}
}
