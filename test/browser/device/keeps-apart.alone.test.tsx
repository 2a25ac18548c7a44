import { type ComponentChildren, render } from 'preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CarryOn } from '~/components/collect/CarryOn.tsx';
import { CollectContext, type CollectPage } from '~/components/collect/CollectContext.tsx';
import OpeningIsland from '~/components/opening/OpeningIsland.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { keepsApart } from '~/device/keeps-apart.ts';
import { loadDefinition, loadDefinitions, loadWords } from '../definitions.ts';

// No page of a test is opened from disk.
vi.mock('~/device/keeps-apart.ts', () => ({ keepsApart: vi.fn(() => true) }));

const words = loadWords('zh-CN');

function show(part: ComponentChildren) {
	const element = document.createElement('main');
	document.body.append(element);
	onTestFinished(() => {
		render(null, element);
		element.remove();
	});
	render(
		<WordsProvider words={words} locale="zh-CN">
			{part}
		</WordsProvider>,
		element,
	);
	return page.elementLocator(element);
}

it('Where the register would not see them, opinions are not opened, and it is said which browser does', async () => {
	const definition = loadDefinitions().find(({ messages }) => messages) ?? expect.fail();
	const place = show(
		<OpeningIsland
			{...{ definition, words, course: definition, log: null, told: [], roles: [], fewest: 5 }}
			{...{ locale: 'zh-CN', bookAt: '/', boardAt: '/' }}
		/>,
	);
	await expect.poll(() => place.element().textContent).toContain('Chrome 或 Edge');
	await expect.element(place.getByRole('button')).not.toBeInTheDocument();
});

it('A collected record is carried on only where its register has a page that sees it', async () => {
	const carry = () =>
		show(
			<CollectContext.Provider value={{ definitions: [] } as unknown as CollectPage}>
				<CarryOn recordKey="needs/r-1" definition={loadDefinition('needs', 'zh-CN')} />
			</CollectContext.Provider>,
		).getByRole('button', { name: '接着记' });
	await expect.element(carry()).not.toBeInTheDocument();
	vi.mocked(keepsApart).mockReturnValueOnce(false);
	await expect.element(carry()).toBeVisible();
});
