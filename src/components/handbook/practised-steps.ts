import { isPractised } from '~/device/practice.ts';

/** Tells a step when it was done on a page to practise on. */
function tell(): void {
	for (const place of document.querySelectorAll<HTMLElement>('[data-practised]'))
		if (isPractised(place.dataset['practised'] ?? '', 'saved'))
			place.dispatchEvent(new Event('done', { bubbles: true }));
}

// By then the steps listen; and whoever comes back from practising finds their step ticked.
addEventListener('pageshow', tell);
