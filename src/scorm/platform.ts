/** What SCORM 1.2 has every learning platform offer; each call answers with a text. */
export interface ScormApi {
	LMSInitialize(argument: ''): string;
	LMSGetValue(name: string): string;
	LMSSetValue(name: string, value: string): string;
	LMSCommit(argument: ''): string;
	LMSFinish(argument: ''): string;
}

declare global {
	interface Window {
		API?: ScormApi;
	}
}

/** The most windows above one another that are looked through. */
const mostAbove = 10;

/** The platform's side: in a window above this one, or above the one that opened it; `null` = there is none. */
export function findPlatform(from: Window): ScormApi | null {
	return above(from) ?? (from.opener ? above(from.opener as Window) : null); // Whoever opens a window is one.
}

function above(from: Window): ScormApi | null {
	let at = from;
	for (let step = 0; step < mostAbove; step += 1) {
		// A window of another host must not be looked into.
		try {
			if (at.API) return at.API;
		} catch {
			return null;
		}
		if (at.parent === at) return null;
		at = at.parent;
	}
	return null;
}
