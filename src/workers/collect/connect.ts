import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import { startWorker as startNamed } from '~/device/folder-edition.ts';
import type { StorageFailure } from '~/storage/failure.ts';
import type { CollectApi } from './collect-api.ts';
import type { CollectEvents, CollectHost, OpenCollected } from './collect-host.ts';
import { createLastingApi, type LastingOptions, type OpenWorker } from './lasting-api.ts';
import type { TakeInApi } from './take-in-service.ts';
import { sendInParts } from './send-in-parts.ts';

/** The work behind the page, or why there is none. */
export type Connection<Api = CollectApi> =
	| {
			kind: 'open';
			api: Api;
			/** `page`: no worker could be started, so long work may hold the page up. */
			runs: 'worker' | 'page';
			close(): void;
	  }
	| { kind: 'failed'; failure: StorageFailure };

/** Milliseconds a worker gets to start before the page does the work itself. */
const patience = 15_000;

/** A minute without an answer: no work keeps a worker that long from answering. */
const usualPulse: LastingOptions['pulse'] = { every: 5000, missed: 12 };

/** The same for taking files into mine. */
export async function connectMine(
	options: Omit<OpenCollected, 'book'>,
	events: Pick<CollectEvents, 'onWaiting'>,
): Promise<Connection<TakeInApi>> {
	const connection = await connect({ ...options, book: 'mine' }, { ...events, onChange: () => {} });
	// The host offers the API of the book it was asked to open.
	return connection as unknown as Connection<TakeInApi>;
}

/**
 * Starts the worker and opens the database in it; where no worker can run (an old browser, a page
 * opened from disk) the same code works in the page.
 */
export async function connect(
	options: OpenCollected,
	events: CollectEvents,
	startWorker: StartWorker = startCollectWorker,
	pulse = usualPulse,
): Promise<Connection> {
	const started = await startHost(startWorker);
	if (!started) return connectInPage(options, events);
	const first = await openWorker(started, options, events);
	if (typeof first === 'string') return { kind: 'failed', failure: first };
	const start = async () => {
		const next = await startHost(startWorker);
		const opened = next && (await openWorker(next, options, events));
		return typeof opened === 'string' ? null : opened;
	};
	const lasting = createLastingApi(first, { start, pulse, onRenewed: () => events.onChange() });
	return { kind: 'open', api: sendInParts(lasting.api), runs: 'worker', close: lasting.close };
}

type StartWorker = () => Worker | Promise<Worker>;

function startCollectWorker(): Promise<Worker> {
	return startNamed(
		'collect',
		() => new Worker(new URL('./collect-worker.ts', import.meta.url), { type: 'module' }),
	);
}

async function connectInPage(options: OpenCollected, events: CollectEvents): Promise<Connection> {
	const { createCollectHost } = await import('./collect-host.ts');
	const host = createCollectHost();
	const failure = await host.open(options, events);
	if (failure !== null) return { kind: 'failed', failure };
	// As in a worker: the API of the book it was asked to open.
	const api = host.service() as CollectApi;
	return { kind: 'open', api, runs: 'page', close: () => host.close() };
}

interface StartedHost {
	worker: Worker;
	host: Remote<CollectHost>;
}

async function openWorker(
	{ worker, host }: StartedHost,
	options: OpenCollected,
	events: CollectEvents,
): Promise<OpenWorker | StorageFailure> {
	const end = () => {
		host[releaseProxy]();
		worker.terminate();
	};
	const failure = await host.open(options, proxy({ ...events }));
	if (failure !== null) {
		end();
		return failure;
	}
	// Comlink's type loses that a method that returns a proxy returns a remote object.
	const far = (await host.service()) as unknown as Remote<CollectApi>;
	return {
		// Callbacks among the arguments go across as proxies, so that callers pass plain functions.
		call: (name, args) =>
			Reflect.apply(
				Reflect.get(far, name),
				far,
				args.map((arg) => (typeof arg === 'function' ? proxy(arg) : arg)),
			),
		ping: () => host.ping(),
		onBroken(tell) {
			worker.addEventListener('error', tell);
			worker.addEventListener('messageerror', tell);
		},
		end,
	};
}

/**
 * `null`: a browser without module workers tells by throwing, by an error event, or not at all. A
 * worker is wrapped once: Comlink ends the worker's side when a wrapper is collected as garbage.
 */
async function startHost(startWorker: StartWorker): Promise<StartedHost | null> {
	let worker: Worker;
	try {
		worker = await startWorker();
	} catch {
		return null;
	}
	const host = wrap<CollectHost>(worker);
	const answers = await new Promise<boolean>((resolve) => {
		setTimeout(() => resolve(false), patience);
		worker.addEventListener('error', (event) => {
			// The page goes on without it; nothing is left to report.
			event.preventDefault();
			resolve(false);
		});
		host.ping().then(
			() => resolve(true),
			() => resolve(false),
		);
	});
	if (answers) return { worker, host };
	worker.terminate();
	return null;
}
