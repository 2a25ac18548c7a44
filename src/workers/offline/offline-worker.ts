import type { AskToKeep } from '~/core/offline/messages.ts';
import { answerRequest, isOurs } from './answer-request.ts';
import { keepHandbook } from './keep-handbook.ts';
import { worker } from './worker-scope.ts';

/*
	Keeps the handbook on a device, so that it can be read and filled in without a network. Needs a secure
	context: on plain http there is none of it. It holds no version of its own: a newer worker takes over at
	once, and pages that were open before go on with the code that is kept for them.
*/
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
	if (isOurs(event.request)) event.respondWith(answerRequest(event.request));
});

worker.addEventListener('message', (event) => {
	// Only pages of this site can reach it, and they say nothing else.
	const answer = keepHandbook(event.data as AskToKeep);
	event.waitUntil(answer.then((it) => event.ports[0]?.postMessage(it)));
});
