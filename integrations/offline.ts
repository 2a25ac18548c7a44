import type { AstroIntegration } from 'astro';
import { isOfflineKept } from './offline/is-offline-kept.ts';

/**
 * Leaves out of the pages what has the handbook kept on devices, in `astro dev` and where the company wants
 * none of it. The worker and the list of what it keeps are written when the pages are finished.
 */
export function offline(): AstroIntegration {
	return {
		name: 'goutong:offline',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'build' && isOfflineKept()) return;
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'goutong:not-offline',
								load: { filter: { id: /[\\/]load-offline\.ts$/ }, handler: () => 'export {};' },
							},
						],
					},
				});
			},
		},
	};
}
