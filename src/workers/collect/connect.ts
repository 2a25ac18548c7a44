import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { StorageFailure } from '~/storage/failure.ts';
import type { CollectApi } from './collect-api.ts';
import type { CollectEvents, CollectHost, OpenCollected } from './collect-host.ts';

/** The work behind the page, or why there is none. */
export type Connection =
	| {
			kind: 'open';
			api: CollectApi;
			/** `page`: no worker could be started, so long work may hold the page up. */
			runs: 'worker' | 'page';
			close(): void;
	  }
	| { kind: 'failed'; failure: StorageFailure };

/** Milliseconds a worker gets to start before the page does the work itself. */
const patience = 15_000;

/**
 * Starts the worker and opens the database in it; where no worker can run (an old browser, a page
 * opened from disk) the same code works in the page.
 */
export async function connect(
	options: OpenCollected,
	events: CollectEvents,
	startWorker: () => Worker = startCollectWorker,
): Promise<Connection> {
	const started = await startHost(startWorker);
	if (!started) return connectInPage(options, events);
	const { worker, host } = started;
	const close = () => {
		host[releaseProxy]();
		worker.terminate();
	};
	const failure = await host.open(options, proxy(events));
	if (failure !== null) {
		close();
		return { kind: 'failed', failure };
	}
	// Comlink's type loses that a method that returns a proxy returns a remote object.
	const far = (await host.service()) as unknown as Remote<CollectApi>;
	return { kind: 'open', api: withCallbacks(far), runs: 'worker', close };
}

function startCollectWorker(): Worker {
	return new Worker(new URL('./collect-worker.ts', import.meta.url), { type: 'module' });
}

async function connectInPage(options: OpenCollected, events: CollectEvents): Promise<Connection> {
	const { createCollectHost } = await import('./collect-host.ts');
	const host = createCollectHost();
	const failure = await host.open(options, events);
	if (failure !== null) return { kind: 'failed', failure };
	return { kind: 'open', api: host.service(), runs: 'page', close: () => host.close() };
}

/**
 * `null`: a browser without module workers tells by throwing, by an error event, or not at all. A
 * worker is wrapped once: Comlink ends the worker's side when a wrapper is collected as garbage.
 */
async function startHost(
	startWorker: () => Worker,
): Promise<{ worker: Worker; host: Remote<CollectHost> } | null> {
	let worker: Worker;
	try {
		worker = startWorker();
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

/** Callbacks among the arguments go across as proxies, so that callers pass plain functions. */
function withCallbacks(far: Remote<CollectApi>): CollectApi {
	const call =
		(name: string) =>
		(...args: unknown[]) =>
			Reflect.apply(
				Reflect.get(far, name),
				far,
				args.map((arg) => (typeof arg === 'function' ? proxy(arg) : arg)),
			);
	// Every method of CollectApi is async, so what comes back has the same type on both sides.
	return new Proxy({} as CollectApi, {
		// A promise that resolves to the service must not take it for another promise.
		get: (_target, name) => (typeof name === 'symbol' || name === 'then' ? undefined : call(name)),
	});
}
