/** How long the server may take to say it, in milliseconds: somebody waits. */
const patience = 10_000;

/**
 * The moment it is for the server of the site, so that a device whose clock is wrong does not decide by it; `null`: it
 * did not say. What keeps answers on the way says how many seconds old one is (`Age`, RFC 9111).
 */
export async function siteMoment(): Promise<Date | null> {
	try {
		const { headers } = await fetch(location.pathname, {
			method: 'HEAD',
			cache: 'no-store',
			signal: AbortSignal.timeout(patience),
		});
		const said = Date.parse(headers.get('date') ?? '');
		const age = Number(headers.get('age') ?? 0);
		return Number.isNaN(said) ? null : new Date(said + (age > 0 ? age * 1000 : 0));
	} catch {
		return null;
	}
}
