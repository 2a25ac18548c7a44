const most = 6;
const prefix = 'goutong:recent-searches:';

/** The last searches somebody opened a result of, newest first; they never leave the device. */
export function readRecent(locale: string): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(keyOf(locale)) ?? '[]');
		return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
	} catch {
		// No storage, or not ours: there are none.
		return [];
	}
}

export function addRecent(locale: string, query: string): void {
	const plain = query.trim();
	if (plain === '') return;
	const others = readRecent(locale).filter((one) => one !== plain);
	try {
		localStorage.setItem(keyOf(locale), JSON.stringify([plain, ...others].slice(0, most)));
	} catch {
		// Storage is full or forbidden: searching works without it.
	}
}

/** Forgets them: of one language, or all. */
export function clearRecent(locale?: string): void {
	try {
		for (const key of Object.keys(localStorage)) {
			if (key.startsWith(prefix) && (locale === undefined || key === keyOf(locale))) {
				localStorage.removeItem(key);
			}
		}
	} catch {
		// Nothing was stored then.
	}
}

function keyOf(locale: string): string {
	return prefix + locale;
}
