import type { Plugin } from 'vite';

/**
 * Scripts without the map that Vite writes at the end of each, as long as the script itself: nothing in the browser looks
 * into it, and where an error stands is found out on this side. Every file of tests is sent three hundred of them.
 */
export function leaveOutMaps(): Plugin {
	return {
		name: 'leave-out-maps',
		configureServer: ({ environments: { client } }) => {
			const transform = client.transformRequest.bind(client);
			client.transformRequest = async (...asked) => {
				const made = await transform(...asked);
				// What the server itself keeps of it stays whole.
				return made && { ...made, map: { mappings: '' } };
			};
		},
	};
}
