/**
 * What a person who lets the system choose all colours would miss on the page, as sentences: marks that
 * are drawn by a background alone, controls without an edge, chosen ones that look like the others. Looks
 * with the page's own colours first, then again under `forced-colors`. Runs in the page: it stands alone.
 */
export function findLostColours(isForced: boolean): string[] {
	/** Kept between the two looks. */
	const kept = window as unknown as { drawn?: [HTMLElement, string | undefined][] };
	const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) =>
		one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
	);
	if (!isForced) {
		kept.drawn = seen.flatMap((one) =>
			[undefined, '::before', '::after']
				.filter((part) => isDrawnByBackground(one, part))
				.map((part): [HTMLElement, string | undefined] => [one, part]),
		);
		return [];
	}
	const faults: string[] = [];
	for (const [one, part] of kept.drawn ?? []) {
		const style = getComputedStyle(one, part);
		const isOwn = style.backgroundColor !== backdropOf(part ? one : one.parentElement);
		if (!isOwn && !hasEdge(style)) faults.push(`loses ${nameOf(one)}${part ?? ''}`);
	}
	// A heading of a table has the table's lines.
	const buttons = ':is(button, .gt-button, .sl-link-button):not(th *)';
	for (const one of seen.filter((each) => each.matches(buttons)))
		if (!hasEdge(getComputedStyle(one))) faults.push(`has no edge: ${nameOf(one)}`);
	const chosen = '[aria-selected="true"], [aria-pressed="true"], nav [aria-current="page"]';
	for (const one of seen.filter((each) => each.matches(chosen))) {
		const like = seen.find(
			(each) => each !== one && !each.matches(chosen) && isAlternative(each, one),
		);
		if (like?.tagName === one.tagName && lookOf(like) === lookOf(one))
			faults.push(`looks like the others: ${nameOf(one)}`);
	}
	for (const input of document.querySelectorAll<HTMLInputElement>('label > input:not(:checked)')) {
		const label = input.parentElement;
		if (!label || !seen.includes(label) || getComputedStyle(input).opacity !== '0') continue;
		const before = lookOf(label);
		input.checked = true;
		if (lookOf(label) === before) faults.push(`looks as if not chosen: ${nameOf(label)}`);
		input.checked = false;
	}
	return faults;

	/** Whether the other might have been chosen in its place. */
	function isAlternative(one: HTMLElement, chosenOne: HTMLElement): boolean {
		const isBeside = one.parentElement === chosenOne.parentElement;
		return (one.matches('[aria-pressed]') && isBeside) || one.className === chosenOne.className;
	}

	function isDrawnByBackground(one: HTMLElement, part?: string): boolean {
		const style = getComputedStyle(one, part);
		if (part && style.content !== '""') return false;
		if (!part && (one.childElementCount > 0 || one.textContent !== '')) return false;
		if (one.matches('input, select, textarea, progress, svg *') || style.display === 'none')
			return false;
		const isThin = [style.width, style.height].some((size) => Number.parseFloat(size) <= 1);
		const isClear = /^rgba\(.*, 0\)$/.test(style.backgroundColor);
		return !isThin && !isClear && !hasEdge(style);
	}

	function hasEdge(style: CSSStyleDeclaration): boolean {
		const isDrawn = (width: string, kind: string) => kind !== 'none' && width !== '0px';
		return (
			isDrawn(style.borderBottomWidth, style.borderBottomStyle) ||
			isDrawn(style.borderLeftWidth, style.borderLeftStyle) ||
			isDrawn(style.outlineWidth, style.outlineStyle) ||
			style.textDecorationLine === 'underline'
		);
	}

	function backdropOf(from: HTMLElement | null): string {
		for (let one = from; one; one = one.parentElement) {
			const colour = getComputedStyle(one).backgroundColor;
			if (!/^rgba\(.*, 0\)$/.test(colour)) return colour;
		}
		return getComputedStyle(document.documentElement).backgroundColor;
	}

	function lookOf(one: HTMLElement): string {
		const style = getComputedStyle(one);
		const parts = ['backgroundColor', 'fontWeight', 'textDecorationLine', 'outline'] as const;
		const edges = ['borderTop', 'borderRight', 'borderBottom', 'borderLeft'] as const;
		return [...parts, ...edges].map((name) => style[name]).join('|');
	}

	function nameOf(element: HTMLElement): string {
		const text = (element.textContent ?? '').trim().slice(0, 40);
		return `<${element.tagName.toLowerCase()} class="${element.className}"> “${text}”`;
	}
}
