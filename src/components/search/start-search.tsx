import { render } from 'preact';
import { createSearchClient } from '~/workers/search/search-client.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { createSearchHistory } from './search-history.ts';
import { loadSearchStyles } from './load-search-styles.ts';

/** The search of a page, once its code is there. */
export interface Search {
	/** The dialog was opened, with a query where the person comes back to one. */
	opened(query?: string): void;
}

/** Brings the empty dialog of a page to life. */
export async function startSearch(dialog: HTMLDialogElement): Promise<Search> {
	const input = dialog.querySelector('input');
	const answer = dialog.querySelector('[data-search-answer]');
	if (!input || !answer) throw new Error('The search dialog lacks its field or its answer.');
	await loadSearchStyles();
	const client = await createSearchClient(dialog.dataset['base'] ?? '/search/');
	const history = createSearchHistory(dialog, input);
	dialog.addEventListener('click', ({ target }) => {
		// The dialog itself is only hit beside its frame, on the backdrop.
		if (target === dialog) dialog.close();
	});
	render(
		<SearchPanel
			client={client}
			dialog={dialog}
			input={input}
			failed={dialog.dataset['failed'] ?? ''}
			history={history}
		/>,
		answer,
	);
	return {
		opened: (query) => {
			if (query !== undefined && input.value === '') setQuery(input, query);
			history.opened();
			input.focus();
			input.select();
		},
	};
}

/** Writes into the field as a person does: the panel listens to `input`. */
function setQuery(input: HTMLInputElement, query: string): void {
	input.value = query;
	input.dispatchEvent(new Event('input'));
}
