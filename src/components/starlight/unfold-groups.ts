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

/** Few readers unfold a group; where what does it does not come, one goes to the contents. */
async function unfold(details: HTMLElement, link: HTMLAnchorElement, menu: HTMLElement) {
	try {
		const { unfoldGroup } = await import('./unfold-group.ts');
		await unfoldGroup(details, link, menu);
	} catch {
		location.assign(link.href);
	}
}

// Makes the script a module with names of its own.
export {};
