/** The groups of the menu that are links to their part of the page of contents unfold in place instead. */
for (const menu of document.querySelectorAll<HTMLElement>('[data-menu]')) {
	for (const link of menu.querySelectorAll<HTMLAnchorElement>('.menu-group')) {
		const details = document.createElement('details');
		const summary = document.createElement('summary');
		summary.textContent = link.textContent.trim();
		details.append(summary);
		details.addEventListener('toggle', () => void unfold(details, link, menu), { once: true });
		link.replaceWith(details);
	}
}

let contents: Promise<Document> | undefined;

/** Where the contents cannot be read, one goes there. */
async function unfold(
	details: HTMLElement,
	{ href, hash }: HTMLAnchorElement,
	{ dataset }: HTMLElement,
): Promise<void> {
	contents ??= read(href);
	const there = await contents.catch(() => null);
	const links = there?.querySelectorAll<HTMLAnchorElement>(`section:has(${hash}) a`);
	if (!links?.length) {
		location.assign(href);
		return;
	}
	const most = Number(dataset['menu']);
	const list = document.createElement('ul');
	for (const link of [...links].slice(0, most)) add(list, link.pathname, link.textContent);
	if (links.length > most) {
		add(list, href, dataset['all']?.replace('{count}', String(links.length)) ?? href);
	}
	details.append(list);
}

/** What is said there, without the head: this page's policy would forbid that page's styles. */
async function read(href: string): Promise<Document> {
	const answer = await fetch(href);
	const text = await answer.text();
	return new DOMParser().parseFromString(text.slice(text.search(/<main\s/)), 'text/html');
}

function add(list: HTMLElement, href: string, text: string): void {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	item.append(link);
	list.append(item);
}

// Makes the script a module with names of its own.
export {};
