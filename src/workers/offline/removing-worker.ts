import { cacheName, worker } from './worker-scope.ts';

/*
	What is served in place of the worker where a company keeps no handbook on devices: it lets go of what was
	kept, and of itself. What people wrote is in the database, which it never touches.
*/
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
	await caches.delete(cacheName());
	await worker.registration.unregister();
}
