import { render } from 'preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import { HandsPanel } from '~/components/training/HandsPanel.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { readNewest } from '~/storage/read-newest.ts';
import { loadDefinitions, loadWords } from '../definitions.ts';
import { freshName } from '../storage/fresh-database.ts';

vi.mock('~/storage/read-newest.ts', { spy: true });

const register = loadDefinitions().find(({ hands }) => hands) ?? expect.fail();
const course = {
	...{ id: 'everyone', title: '全员', href: '/courses/everyone/', valid: 12 },
	...{ isForAll: true, isOfPages: false, isNamed: true, modules: [] },
};

/** The panel where the site's file of questions says this; it cannot be read where it says nothing. */
function show(questions: string | null): HTMLElement {
	globalThis.goutongFolder = {
		read: async () => questions ?? Promise.reject(new Error('no file')),
		startWorker: () => Promise.reject(new Error('none')),
		link: (address) => address,
	};
	const element = document.createElement('main');
	document.body.append(element);
	onTestFinished(() => {
		globalThis.goutongFolder = undefined;
		render(null, element);
		element.remove();
	});
	const fields = register.hands ?? expect.fail();
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<HandsPanel
				{...{ course }}
				hands={{ id: register.id, href: '/hands/', title: '举手', fields }}
				rule={{ fewest: 5, unclear: 0.7 }}
				database={freshName()}
			/>
		</WordsProvider>,
		element,
	);
	return element;
}

it('Where the hands counted so far cannot be read, that is said, and the questions are not blamed', async () => {
	vi.mocked(readNewest).mockRejectedValueOnce(new Error('blocked'));
	const element = show('{}');
	await expect.poll(() => element.querySelector('[role=alert]')?.textContent).toMatch(/记过的举手/);
	expect(element.textContent).not.toContain('题目没有读到');
});

it('Where the questions cannot be read, that is said', async () => {
	const element = show(null);
	await expect
		.poll(() => element.querySelector('[role=alert]')?.textContent)
		.toMatch(/题目没有读到/);
});
