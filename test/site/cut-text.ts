/**
 * What a person could not read on the page at its present width, as sentences: columns of tables under
 * six characters, text that is cut off, boxes that scroll sideways and do not say so. Folded things are
 * unfolded for the look. Runs in the page: it stands alone.
 */
export function findCutText(): string[] {
	const faults: string[] = [];
	const closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
	for (const one of closed) one.open = true;
	const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
		(one) => one.checkVisibility({ visibilityProperty: true }) && one.clientWidth > 1,
	);
	for (const one of seen) {
		const style = getComputedStyle(one);
		// A sheet is shown as it is printed: its columns are for a pen.
		if (style.display === 'table-cell' && !one.closest('main.sheet')) {
			const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
			const characters = (one.clientWidth - padding) / Number.parseFloat(style.fontSize);
			if (characters < 5.95) faults.push(`${characters.toFixed(1)} em for ${nameOf(one)}`);
		}
		if (one.scrollWidth <= one.clientWidth + 1 || style.overflowX === 'visible') continue;
		if (/auto|scroll/.test(style.overflowX)) {
			const isMarked = one.tabIndex === 0 && one.hasAttribute('aria-label');
			if (!isMarked) faults.push(`scrolls sideways without a name: ${nameOf(one)}`);
		} else if (style.textOverflow !== 'ellipsis' && !one.matches('input, select, textarea')) {
			faults.push(`cuts off ${nameOf(one)}`);
		}
	}
	for (const one of closed) one.open = false;
	return faults;

	function nameOf(element: HTMLElement): string {
		const text = (element.textContent ?? '').trim().slice(0, 40);
		return `<${element.tagName.toLowerCase()} class="${element.className}"> “${text}”`;
	}
}
