/** What can be shared as long as it is there. */
interface Lasting {
	isConnected(): boolean;
}

/**
 * One of each kind for all who ask, started once however many ask at a time. One that has gone, or could not be
 * started, is started anew for who asks next.
 */
export function shareByKind<T extends Lasting>(
	start: (kind: string) => Promise<T>,
): (kind: string) => Promise<T> {
	const shared = new Map<string, Promise<T>>();
	const renew = async (kind: string, before: Promise<T> | undefined) => {
		// Whoever asked for one that could not be started has been told.
		const running = await before?.catch(() => null);
		return running?.isConnected() ? running : start(kind);
	};
	return (kind) => {
		// Noted before anything is waited for: who asks meanwhile gets the same one.
		const one = renew(kind, shared.get(kind));
		shared.set(kind, one);
		return one;
	};
}
