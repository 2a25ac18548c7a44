/** On paper a link says where it leads, the site's address in front: a bare path is of no use there. */
addEventListener('beforeprint', () => {
	for (const link of document.querySelectorAll('a')) {
		if (link.host === location.host) link.dataset['address'] = link.host + link.pathname;
	}
});

// Makes the script a module with names of its own.
export {};
