interface Entry {
	code: string;
	absorbedBy: string | null;
}

/** The one that does the work of the one with this code: itself, or what has absorbed it; `null` = there is none. */
export function absorberOf<One extends Entry>(code: string, list: readonly One[]): One | null {
	const passed = new Set<string>();
	let found = list.find((one) => one.code === code) ?? null;
	while (found !== null && found.absorbedBy !== null) {
		const next: string = found.absorbedBy;
		if (passed.has(next)) return null;
		passed.add(next);
		found = list.find((one) => one.code === next) ?? null;
	}
	return found;
}

/** The code that stands for this one in the company; a code of nobody stays. */
export function codeInPlaceOf(code: string, list: readonly Entry[]): string {
	return absorberOf(code, list)?.code ?? code;
}
