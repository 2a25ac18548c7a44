import type { Plugin } from 'vite';
import { hasStyles } from './has-styles.ts';

/** Where code stands that browsers run; what `src/site` and pages load later, the build does run. */
const ofBrowsers = /[\\/]src[\\/](components|core|device|storage|workers)[\\/].*\.tsx?$/;

const nothing = 'virtual:goutong/later-part';

/**
 * What islands fetch later is never run where the HTML is made: it is not read, bundled and written for it
 * either. A part with styles stays, for pages have those from the start. `sources` is the folder `~` stands for.
 */
export function withoutLaterParts(sources: string): Plugin {
	return {
		name: 'goutong:without-later-parts',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'prerender',
		async resolveDynamicImport(name, importer) {
			if (typeof name !== 'string' || !ofBrowsers.test(importer ?? '')) return null;
			const part = await this.resolve(name, importer);
			return part && !hasStyles(part.id, sources) ? nothing : null;
		},
		load: {
			filter: { id: new RegExp(`^${nothing}$`) },
			handler: () => `throw new Error('Browsers alone fetch this, when an island asks for it.');`,
		},
	};
}
