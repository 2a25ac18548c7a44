/** More digits than any share needs here. */
const most = 4;

/**
 * Writes shares as whole percentages, `84%`; with as many digits more as it takes where a share that is neither none nor
 * all would read 0 % or 100 %: of 300 people, 299 are 99.7 %, for one of them has still to come.
 */
export function wholePercent(locale: string): (share: number) => string {
	const writers: Intl.NumberFormat[] = [];
	return (share) => {
		const digits = digitsFor(share * 100);
		writers[digits] ??= new Intl.NumberFormat(locale, {
			...{ style: 'percent', maximumFractionDigits: digits },
		});
		return writers[digits].format(share);
	};
}

function digitsFor(percent: number): number {
	for (let digits = 0; digits < most; digits += 1) {
		const size = Math.abs(Number(percent.toFixed(digits)));
		if (size !== 0 && size !== 100) return digits;
	}
	// None or all, or as good as that.
	return 0;
}
