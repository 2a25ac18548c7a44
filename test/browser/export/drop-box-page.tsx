import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { DropBox } from '~/components/export/drop-box/DropBox.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import { planExport } from '~/core/handover/export-plan.ts';
import { write } from '../collect/people.ts';
import { loadDefinition, loadWords } from '../definitions.ts';
import { freshDevice, storedRows } from '../tracker/mount-tracker.tsx';

const definition = loadDefinition('talks');

/** Two records that are handed over. */
export const entries = [{}, {}].map((values) => ({
	...{ ...write(definition, values), exportedHash: null, restorable: null },
}));

/** What is told to count as handed over. */
export const handed = vi.fn();

/** A server with a drop box. */
export const server = {
	/** What it answers, by method; `null`: the network is gone. */
	answers: {} as Record<string, Response | null>,
	puts: [] as { path: string; bytes: string }[],
	/** What was posted, by name. */
	posts: [] as { path: string; name: string }[],
};

const bytesOf = async (body: BodyInit | null | undefined) =>
	new Uint8Array(await new Response(body).arrayBuffer()).join();

/** Each test has a device of its own, and a server that answers what it is told to. */
export function standInForServer(): void {
	beforeEach(async () => {
		await freshDevice();
		handed.mockClear();
		Object.assign(server, { answers: {}, puts: [], posts: [] });
		vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, init = {}) => {
			const path = String(address);
			const { method = 'GET', body } = init;
			if (method === 'PUT') server.puts.push({ path, bytes: await bytesOf(body) });
			if (body instanceof FormData) server.posts.push({ path, name: String(body.get('key')) });
			const published = /published\/([\w-]+)\.json$/.exec(path)?.[1];
			const answer = server.answers[published ?? method];
			if (!answer) throw new TypeError('The network is gone.');
			return answer.clone();
		});
		// The pauses between attempts pass at once.
		const later = globalThis.setTimeout;
		vi.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, time = 0) =>
			later(act, time >= 1000 && time < 10_000 ? 0 : time)) as typeof setTimeout);
	});
	afterEach(() => vi.restoreAllMocks());
}

/** The drop box as a panel has it, anew. */
export function mountDropBox({
	anonymous = false,
	keys = [] as string[],
	at = '/inbox/',
} = {}): Locator {
	document.body.replaceChildren();
	// The background a page has.
	document.documentElement.dataset['theme'] = 'light';
	const place = document.body.appendChild(document.createElement('main'));
	const shown = { ...definition, anonymous };
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<DropBox
				at={at}
				definition={shown}
				plan={planExport(entries, definition, 'all')}
				{...{ entries, unsaved: [], others: [], collector: '人力资源部', none: false }}
				sealedTo={keys}
				isSealed={false}
				onHandedOver={handed}
			/>
		</WordsProvider>,
		place,
	);
	return page.elementLocator(place);
}

/** The files kept on the device. */
export const keptFiles = async (): Promise<BoxedFile[]> =>
	(await storedRows<{ name: string; value: BoxedFile }>('settings'))
		.filter(({ name }) => name.startsWith('outbox/'))
		.map(({ value }) => value);
