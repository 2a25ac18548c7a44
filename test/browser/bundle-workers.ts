import { build, type Plugin, type UserConfig } from 'vite';

const started = /new URL\('((?:\.{1,2}\/)[\w/.-]*-worker\.ts)', import\.meta\.url\)/g;
const address = '/bundled-workers/';

/**
 * Workers in one file each, as in the built site. Served file by file, every worker a test starts
 * asks for some two hundred of them, which took longer than what most tests do with it.
 */
export function bundleWorkers(resolve: UserConfig['resolve']): Plugin {
	const bundles = new Map<string, Promise<string>>();
	const bundle = (file: string) => {
		const known = bundles.get(file) ?? bundleWorker(file, resolve);
		bundles.set(file, known);
		return known;
	};
	return {
		name: 'bundle-workers',
		enforce: 'pre',
		transform(code, id) {
			if (!code.includes('-worker.ts')) return;
			const at = (path: string) => new URL(path, `file://${id}`).pathname;
			return code.replaceAll(
				started,
				(_, path: string) =>
					`new URL('${address}?${encodeURIComponent(at(path))}', location.origin)`,
			);
		},
		configureServer: ({ middlewares }) => {
			middlewares.use(address, (request, response, next) => {
				const file = decodeURIComponent(request.url?.split('?')[1] ?? '');
				bundle(file).then((code) => {
					response.setHeader('content-type', 'text/javascript');
					response.end(code);
				}, next);
			});
		},
	};
}

async function bundleWorker(file: string, resolve: UserConfig['resolve']): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		...(resolve && { resolve }),
		build: {
			write: false,
			minify: false,
			rolldownOptions: { input: file, output: { codeSplitting: false } },
		},
	});
	const [first] = Array.isArray(made) ? made : [made];
	if (!first || !('output' in first)) throw new Error(`${file} was not bundled.`);
	return first.output[0].code;
}
