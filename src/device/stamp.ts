/** What is written in front of all that leaves a page to practise on; empty on any other. The page says it. */
export function stampOfPage(): string {
	return document.querySelector<HTMLElement>('[data-stamp]')?.dataset['stamp'] ?? '';
}
