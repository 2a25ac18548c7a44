import { type ComponentChild, render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { useChange } from '~/components/collect/use-change.ts';
import { useFolder } from '~/components/collect/use-folder.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { done, type OnProgress } from '~/workers/collect/job-result.ts';

/** Puts it on the page until the test is over. */
function shown(what: ComponentChild) {
	const element = document.createElement('main');
	document.body.append(element);
	render(what, element);
	onTestFinished(() => {
		render(null, element);
		element.remove();
	});
	return { element, button: page.elementLocator(element).getByRole('button') };
}

/** What is told late is drawn by whatever comes next. */
const drawnAgain = () =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

it('How far a change is, told after it was over, is not said beside its outcome', async () => {
	let tell: OnProgress = () => {};
	const Shown = () => {
		const { said, progress, change } = useChange(
			async () => {},
			() => {},
		);
		const start = () =>
			change(async (onProgress) => {
				tell = onProgress;
				return done(null);
			}, '好了');
		return (
			<button type="button" onClick={() => void start()}>
				{said} {progress?.phase}
			</button>
		);
	};
	const { element, button } = shown(<Shown />);
	await button.click();
	await expect.element(button).toHaveTextContent('好了');
	tell({ phase: 'clearing', done: 1, total: 1 });
	await drawnAgain();
	expect(element.textContent).toContain('好了');
	expect(element.textContent).not.toContain('clearing');
});

it('A folder that was looked at is not said to be read any more, however late a worker tells of it', async () => {
	let tell: OnProgress = () => {};
	const api = {
		folder: async () => null,
		look: async (_: unknown, onProgress: OnProgress) => {
			tell = onProgress;
			return done({ states: [] });
		},
	};
	const Shown = () => {
		// Nothing else of it is asked for.
		const { seen, progress, look } = useFolder(api as unknown as CollectApi, () => {});
		return (
			<button type="button" onClick={() => void look([])}>
				{seen && '看过了'} {progress?.phase}
			</button>
		);
	};
	const { element, button } = shown(<Shown />);
	await button.click();
	await expect.element(button).toHaveTextContent('看过了');
	tell({ phase: 'reading', done: 300, total: 301, name: 'late.csv' });
	await drawnAgain();
	expect(element.textContent?.trim()).toBe('看过了');
});
