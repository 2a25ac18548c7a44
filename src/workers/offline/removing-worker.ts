import { cacheName, worker } from './worker-scope.ts';

/*
	What is served in place of the worker where a company keeps no handbook on devices: it lets go of what was
	kept, and of itself. What people wrote is in the database, which it never touches.
*/
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
// A page that is being opened waits until this is done, and leaving waits for pages: nothing may wait for the leaving.
worker.addEventListener('activate', (event) => {
	void worker.registration.unregister();
	event.waitUntil(caches.delete(cacheName()));
});
