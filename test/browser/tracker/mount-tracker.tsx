import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Locator, page } from 'vitest/browser';
import '~/components/tracker/tracker.css';
import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import RegisterIsland from '~/components/tracker/RegisterIsland.tsx';
import SurveyIsland from '~/components/tracker/SurveyIsland.tsx';
import { loadDefinition, loadWords } from '../definitions.ts';

const company: Company = {
	name: '示例公司',
	contact: '人力资源部，hr@example.com',
	collector: '人力资源部',
	campaigns: [],
};
const mounted = new Set<() => void>();
let count = 0;

/** A tracker's island as a page has it: everything in it is looked for within its own place. */
export interface MountedTracker {
	island: Locator;
	/** As a closed tab. */
	unmount: () => void;
}

/** Puts a real tracker on the page; a survey's cover is opened, unless a test is about it. */
export function mountTracker(
	id: string,
	locale = 'zh-CN',
	{ onCover = false } = {},
): MountedTracker {
	return mountDefinition(loadDefinition(id, locale), { onCover });
}

/** Puts a tracker that a test has made up on the page. */
export function mountDefinition(
	definition: Definition,
	{ onCover = false, company: known = company }: { onCover?: boolean; company?: Company } = {},
): MountedTracker {
	const { locale } = definition;
	const place = document.createElement('div');
	place.dataset['testid'] = `island-${++count}`;
	document.body.append(place);
	document.documentElement.lang = locale;
	// The background a page has.
	document.documentElement.dataset['theme'] = 'light';
	const words = loadWords(locale);
	const Island = definition.kind === 'survey' ? SurveyIsland : RegisterIsland;
	render(
		<Island
			definition={definition}
			words={words}
			locale={locale}
			company={known}
			builtOn="2026-11-26"
		/>,
		place,
	);
	const opening = new MutationObserver(() => {
		if (onCover) return;
		const start = place.querySelector<HTMLButtonElement>('.gt-cover__start:enabled');
		if (!start && !place.querySelector('.gt-form')) return;
		start?.click();
		opening.disconnect();
	});
	opening.observe(place, { subtree: true, childList: true, attributes: true });
	const unmount = () => {
		opening.disconnect();
		render(null, place);
		place.remove();
		mounted.delete(unmount);
	};
	mounted.add(unmount);
	return { island: page.getByTestId(`island-${count}`), unmount };
}

/** A device on which Goutong was never opened. */
export async function freshDevice(): Promise<void> {
	for (const unmount of mounted) unmount();
	await effectsRun();
	for (const { name } of await indexedDB.databases()) {
		if (name) await deleted(name);
	}
	// Last: an island that is taken away writes its last words, and only then closes its database.
	localStorage.clear();
}

/** What an island still had to do after its last drawing is done after a frame, in the order it was asked for, and writes too. */
function effectsRun(): Promise<void> {
	return new Promise((resolve) => {
		const place = document.createElement('div');
		const Last = () => {
			useEffect(() => {
				resolve();
			}, []);
			return null;
		};
		render(<Last />, place);
	});
}

function deleted(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}

/** All rows of a table, read past the code under test. */
export async function storedRows<T>(table: string): Promise<T[]> {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('goutong');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	try {
		if (!db.objectStoreNames.contains(table)) return [];
		return await new Promise<T[]>((resolve, reject) => {
			const request = db.transaction(table).objectStore(table).getAll();
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	} finally {
		db.close();
	}
}
