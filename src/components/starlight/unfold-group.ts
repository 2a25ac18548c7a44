let contents: Promise<Document> | undefined;

/** Puts the pages of a menu's group below its title. Where the contents cannot be read, one goes there. */
export async function unfoldGroup(
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
