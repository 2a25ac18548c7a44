import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import '~/components/collect/collect.css';
import CollectIsland from '~/components/collect/CollectIsland.tsx';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import type { KeptByCompany } from '~/components/collect/KeptContext.ts';
import { loadDefinitions, loadWords } from '../definitions.ts';

export interface MountedCollect {
	island: Locator;
	element: HTMLElement;
	/** Name of the database. */
	database: string;
	/** As chosen in the browser's own dialog. */
	choose: (...sources: GivenSource[]) => void;
	tab: (name: string | RegExp) => Locator;
	button: (name: string | RegExp) => Locator;
}

/** The collecting page over a database of its own. */
export function mountCollect(
	locale = 'zh-CN',
	database = `test-${newId('b')}`,
	kept?: KeptByCompany,
	definitions: Definition[] = loadDefinitions(locale),
): MountedCollect {
	const element = document.createElement('main');
	document.body.append(element);
	document.documentElement.lang = locale;
	document.documentElement.dataset['theme'] = 'light';
	render(
		<CollectIsland
			definitions={definitions}
			words={loadWords(locale)}
			locale={locale}
			database={database}
			{...(kept && { kept })}
		/>,
		element,
	);
	onTestFinished(() => {
		render(null, element);
		element.remove();
		indexedDB.deleteDatabase(database);
	});
	const island = page.elementLocator(element);
	return {
		island,
		element,
		database,
		choose: (...sources) => {
			const input = element.querySelector<HTMLInputElement>('input[type=file]');
			const chosen = new DataTransfer();
			for (const { data } of sources) if (data instanceof File) chosen.items.add(data);
			if (!input) throw new Error('There is nothing to choose files with.');
			input.files = chosen.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		},
		tab: (name) => island.getByRole('tab', { name, exact: false }),
		button: (name) => island.getByRole('button', { name }),
	};
}
