/** A link to a situation (`/#want-opinion`, as the search gives it) leads to its answer, unfolded. */
export function openMeant(): void {
	const open = () => {
		const meant = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		if (!(meant instanceof HTMLDetailsElement)) return;
		for (let fold: HTMLDetailsElement | null | undefined = meant; fold;) {
			fold.open = true;
			fold = fold.parentElement?.closest('details');
		}
		meant.scrollIntoView();
	};
	addEventListener('hashchange', open);
	open();
}
