import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import '~/components/typing/typing.css';
import TypingIsland from '~/components/typing/TypingIsland.tsx';
import { loadDefinitions, loadWords } from '../definitions.ts';

export interface MountedTyping {
	island: Locator;
	element: HTMLElement;
	/** Presses keys, as `userEvent.keyboard` names them, and counts them. */
	press: (keys: string) => Promise<void>;
	/** Keys pressed so far. */
	pressed: () => number;
	/** As a reloaded page. */
	reload: () => void;
}

/** The page where sheets are typed in, over a database of its own. */
export function mountTyping(database: string, locale = 'zh-CN'): MountedTyping {
	const element = document.createElement('main');
	document.body.append(element);
	document.documentElement.lang = locale;
	document.documentElement.dataset['theme'] = 'light';
	let count = 0;
	const mount = () =>
		render(
			<TypingIsland
				definitions={loadDefinitions(locale)}
				words={loadWords(locale)}
				locale={locale}
				collecting="/collect/"
				database={database}
			/>,
			element,
		);
	mount();
	onTestFinished(() => {
		render(null, element);
		element.remove();
		indexedDB.deleteDatabase(database);
	});
	return {
		island: page.elementLocator(element),
		element,
		async press(keys) {
			count += keys.replace(/\{[^/}]+\}/g, '.').replace(/\{\/[^}]+\}/g, '').length;
			await userEvent.keyboard(keys);
		},
		pressed: () => count,
		reload() {
			render(null, element);
			mount();
		},
	};
}
