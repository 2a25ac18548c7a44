import type { FolderEdition } from '../../src/device/folder-edition.ts';

/** The edition as the files of its folder see it. */
interface OwnFolder extends FolderEdition {
	/** Each text of the folder is a script that hands it in here. */
	put(path: string, text: string): void;
}

/**
 * What a page of the folder edition runs first: it knows the folder the page was opened from, and gets
 * texts and workers by script elements, which a browser takes from disk as it takes pictures. Written into
 * the folder as it stands here, so it may use nothing from outside. `base`: what the links of the site
 * begin with where it is served.
 */
export function createFolderEdition(base: string): OwnFolder {
	// This script lies one folder down: from `../../_astro/folder.js` the way back is `../../`.
	const near = (document.currentScript?.getAttribute('src') ?? '').replace(/[^/]*\/[^/]*$/, '');
	const root = new URL(near, document.baseURI).href;
	const texts = new Map<string, string>();
	const asked = new Map<string, Promise<string>>();

	function load(path: string): Promise<string> {
		const loading = asked.get(path) ?? loadNew(path);
		asked.set(path, loading);
		// Whoever asks again may have put the file there meanwhile.
		loading.catch(() => asked.delete(path));
		return loading;
	}

	function loadNew(path: string): Promise<string> {
		return new Promise((resolve, reject) => {
			const missing = () => reject(new Error(`${path} is not in the folder.`));
			const script = document.createElement('script');
			script.src = `${root}${path}.js`;
			script.addEventListener('error', missing);
			script.addEventListener('load', () => {
				const text = texts.get(path);
				if (text === undefined) missing();
				else resolve(text);
			});
			document.head.append(script);
		});
	}

	function link(address: string): string {
		if (!address.startsWith(base) || address.startsWith('//')) return address;
		const [path = '', anchor] = address.slice(base.length).split('#');
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		return near + file + (anchor === undefined ? '' : `#${anchor}`);
	}

	/** What is made in a page says its links as the site has them; each is turned before it is followed or copied. */
	function turn({ target }: Event): void {
		const made = target instanceof Element ? target.closest('a') : null;
		const address = made?.getAttribute('href') ?? '';
		if (link(address) !== address) made?.setAttribute('href', link(address));
	}
	for (const sign of ['pointerover', 'focusin', 'click']) addEventListener(sign, turn, true);

	return {
		put: (path, text) => void texts.set(path, text),
		read: (address) => {
			const isOfSite = address.startsWith(base);
			const file = isOfSite ? root + address.slice(base.length) : address;
			return load(new URL(file, document.baseURI).href.slice(root.length));
		},
		startWorker: async (name) => {
			const code = await load(`_astro/${name}-worker`);
			return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
		},
		link,
	};
}
