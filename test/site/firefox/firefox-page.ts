import type { Bidi } from './bidi.ts';

/** The tab of a Firefox, as far as the tests use it. */
export interface FirefoxPage {
	goto(url: string): Promise<void>;
	/** Back in the tab's history; the page may come out of the back/forward cache. */
	back(): Promise<void>;
	/** Runs an expression in the page and gives its JSON. A promise is awaited. */
	evaluate<T>(expression: string): Promise<T>;
	/** Asks until the expression is true; fails with what the page shows. */
	until(expression: string, milliseconds?: number): Promise<void>;
	/** Types into the element that has the focus, key by key. */
	type(text: string): Promise<void>;
	/** Chooses files, by their paths, for an input. */
	choose(selector: string, paths: string[]): Promise<void>;
	/** The page on paper, as a PDF in base64. */
	print(): Promise<string>;
	/** Settles when the browser has gone. */
	closed: Promise<void>;
}

/** The only tab of a browser that has just started. */
export async function createFirefoxPage(bidi: Bidi): Promise<FirefoxPage> {
	const { contexts } = (await bidi.send('browsingContext.getTree')) as {
		contexts: { context: string }[];
	};
	const context = contexts[0]?.context;
	if (!context) throw new Error('Firefox started without a tab.');
	const evaluate = async <T>(expression: string): Promise<T> => {
		const answer = (await bidi.send('script.evaluate', {
			expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
			target: { context },
			awaitPromise: true,
		})) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
		if (answer.type !== 'success' || !answer.result)
			throw new Error(`${expression}: ${answer.exceptionDetails?.text ?? 'failed'}`);
		// What the page was asked for is what the caller says it is.
		return JSON.parse(answer.result.value) as T;
	};
	return {
		async goto(url) {
			await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		async back() {
			await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
		},
		evaluate,
		async until(expression, milliseconds = 20_000) {
			const end = Date.now() + milliseconds;
			for (;;) {
				// While a page is being left there is nothing to ask.
				if (await evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return;
				if (Date.now() < end) {
					// To ask for the text of a page lays it out: asked too often, it is kept from what is waited for.
					await new Promise((resolve) => setTimeout(resolve, 150));
					continue;
				}
				const shown = await evaluate<string>('document.body.innerText').catch(String);
				throw new Error(`Never true: ${expression}\n${shown.slice(0, 3000)}`);
			}
		},
		async type(text) {
			const actions = [...text].flatMap((value) => [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value },
			]);
			await bidi.send('input.performActions', {
				context,
				actions: [{ type: 'key', id: 'keyboard', actions }],
			});
		},
		async choose(selector, files) {
			const found = (await bidi.send('browsingContext.locateNodes', {
				context,
				locator: { type: 'css', value: selector },
			})) as { nodes: { sharedId: string }[] };
			const element = found.nodes[0];
			if (!element) throw new Error(`There is no ${selector} to choose files with.`);
			await bidi.send('input.setFiles', {
				context,
				element: { sharedId: element.sharedId },
				files,
			});
		},
		async print() {
			const { data } = await bidi.send('browsingContext.print', { context });
			return String(data);
		},
		closed: bidi.closed,
	};
}
