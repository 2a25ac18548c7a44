import type { PageAnswer, PageJob, ThreadData } from './page-job.ts';

/** Of the bundle's app, what rendering needs: it is as Astro's own prerenderer takes it. */
interface BuildApp {
	manifest: { routes: readonly { routeData: { route: string; component: string } }[] };
	setInternals(internals: unknown): void;
	setOptions(options: unknown): void;
	render(request: Request, options: { routeData: unknown }): Promise<Response>;
}

/**
 * Loads the bundle, and gives what renders a page with it. Whatever is not a plain page is left to the
 * build's own thread: a picture to be made, a redirect, a warning to print, and what fails, which Astro tells
 * with its own words when it fails there as well.
 */
export async function loadRenderer({ entry, styles, scripts }: ThreadData) {
	let unusual = 0;
	const noted = () => {
		unusual += 1;
		return '';
	};
	// What asks for these wants a picture made, or kept: the build's own thread keeps that list.
	const pictures = { referencedImages: { add: noted }, addStaticImage: noted };
	Object.assign(globalThis, { astroAsset: { ...pictures, recordReferencedImage: noted } });
	// The bundle is the build's own: it exports the app Astro's prerenderer takes from it.
	const { app } = (await import(entry)) as { app: BuildApp };
	app.setInternals({
		pagesByKeys: new Map([...styles].map(([key, own]) => [key, { styles: own }])),
	});
	app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: noted } } } });

	return async (job: PageJob): Promise<PageAnswer> => {
		const before = unusual;
		const answer: PageAnswer = { number: job.number, body: null, headers: [] };
		const found = app.manifest.routes.find(
			({ routeData }) => routeData.route === job.route && routeData.component === job.component,
		);
		if (!found) return answer;
		try {
			const response = await app.render(new Request(job.url), { routeData: found.routeData });
			const body = await response.arrayBuffer();
			if (response.status !== 200 || unusual !== before) return answer;
			return { ...answer, body, headers: [...response.headers] };
		} catch {
			return answer;
		}
	};
}
