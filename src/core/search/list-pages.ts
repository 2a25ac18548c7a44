const lists = /^($|(templates|phases|everyone\/(map|glossary))(\/|$))/;

/** Whether a page, `everyone/map`, lists everything: it holds a word of every question, and answers few. */
export function isListPage(page: string): boolean {
	return lists.test(page);
}
