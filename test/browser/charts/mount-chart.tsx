import { type ComponentChildren, render } from 'preact';
import { expect, onTestFinished } from 'vitest';
import '~/components/charts/charts.css';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';

/** A chart on a page of so many pixels' width, in a language. */
export function mountChart(chart: ComponentChildren, width = 640, locale = 'zh-CN'): HTMLElement {
	const element = document.createElement('main');
	element.style.width = `${width}px`;
	document.documentElement.dataset['theme'] = 'light';
	document.body.append(element);
	onTestFinished(() => {
		render(null, element);
		element.remove();
	});
	render(
		<WordsProvider words={loadWords(locale)} locale={locale}>
			{chart}
		</WordsProvider>,
		element,
	);
	return element;
}

/** What the picture says in words, and what its table says, row by row. */
export function readChart(element: HTMLElement) {
	const text = (one: Element) => one.textContent.replace(/\s+/g, ' ').trim();
	return {
		picture: text(element.querySelector('.gt-chart-picture') ?? element),
		notes: [...element.querySelectorAll('.gt-chart-note')].map(text),
		table: [...element.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text)),
	};
}

/** Nothing stands outside the chart's own width, and axe finds nothing. */
export async function expectSound(element: HTMLElement) {
	const { right, left } = element.getBoundingClientRect();
	for (const part of element.querySelectorAll('.gt-chart-picture *')) {
		const box = part.getBoundingClientRect();
		if (box.width === 0) continue;
		expect(box.left, part.outerHTML).toBeGreaterThanOrEqual(left - 1);
		expect(box.right, part.outerHTML).toBeLessThanOrEqual(right + 1);
	}
	await expectNoBarriers(element);
}
