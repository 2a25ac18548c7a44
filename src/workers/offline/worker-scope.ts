/*
	What a service worker has besides what every script has. TypeScript knows it only in a library that
	contradicts the one for pages, which all other code here is written against.
*/

/** An event that keeps the worker awake. */
export interface LastingEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

/** A page asks for a file. */
export interface FetchEvent extends LastingEvent {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}

/** A page says something. */
export interface PageMessage extends LastingEvent {
	readonly data: unknown;
	readonly ports: readonly MessagePort[];
}

interface WorkerEvents {
	install: LastingEvent;
	activate: LastingEvent;
	fetch: FetchEvent;
	message: PageMessage;
}

interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(which: {
			type: 'window';
			includeUncontrolled: boolean;
		}): Promise<readonly { readonly id: string }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener<Name extends keyof WorkerEvents>(
		name: Name,
		listen: (event: WorkerEvents[Name]) => void,
	): void;
}

/** The worker's own global object. */
// In a service worker it is one; the library for pages cannot know.
export const worker = globalThis as unknown as WorkerScope;

/** Where the site is, with a slash at the end: the worker serves what is below. */
export const site = () => worker.registration.scope;

/** Where the worker keeps files. Other handbooks on the same host have names of their own. */
export const cacheName = () => `goutong${new URL(site()).pathname.slice(0, -1)}.offline`;
