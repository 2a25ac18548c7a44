/**
 * The moment it is for the server of the site, so that a device whose clock is wrong does not decide by it; the device's
 * own where the server does not say.
 */
export async function siteMoment(): Promise<Date> {
	try {
		const answer = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
		const said = Date.parse(answer.headers.get('date') ?? '');
		if (!Number.isNaN(said)) return new Date(said);
	} catch {
		// Without a network nothing is sent either.
	}
	return new Date();
}
