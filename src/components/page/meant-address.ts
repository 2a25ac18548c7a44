/**
 * The address a person meant, where chat apps took what follows a link for part of it, or a phone wrote
 * it large: up to the first character that no address of the site has, with the slash its pages end in.
 * `null` where it would be the address as it is. `path` is what `location.pathname` says; `base` is where
 * the site is served, written as its company writes it.
 */
export function meantAddress(path: string, base = '/'): string | null {
	const whole = decoded(path);
	const isBelow = whole.toLowerCase().startsWith(base.toLowerCase());
	const [address = ''] = /^[\w/-]*/.exec(isBelow ? whole.slice(base.length) : whole) ?? [];
	const meant = base + `${address}/`.toLowerCase().replace(/\/+/g, '/').replace(/^\//, '');
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
