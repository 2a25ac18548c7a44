import { serve } from '../../../scripts/serve.ts';
import { siteAddress } from '../../../integrations/site-address.ts';

/** Where a site is served that can be stopped, and come back as another version. */
export interface Place {
	/** Without a slash at the end. */
	origin: string;
	/** What was asked for since the last start, below the site. */
	asked: string[];
	stop(): Promise<void>;
	/** Serves a folder, in place of what was served before. */
	start(folder: string): Promise<void>;
}

/** Serves a folder at a free port, and keeps to that port. */
export async function openPlace(folder: string): Promise<Place> {
	const base = siteAddress();
	const place: Place = { origin: '', asked: [], start, stop: async () => {} };
	let port = 0;
	async function start(next: string): Promise<void> {
		await place.stop();
		const server = await serve(next, { port, base });
		place.asked = [];
		server.prependListener('request', ({ url }) => place.asked.push(url?.slice(base.length) ?? ''));
		const address = server.address();
		if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
		port = address.port;
		place.origin = `http://localhost:${port}${base.slice(0, -1)}`;
		place.stop = () =>
			new Promise((resolve) => {
				place.stop = async () => {};
				server.close(() => resolve());
				server.closeAllConnections();
			});
	}
	await start(folder);
	return place;
}
