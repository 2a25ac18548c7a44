import type { Plugin } from 'vite';

type Hook = Exclude<NonNullable<Plugin['generateBundle']>, { handler: unknown }>;
type Context = ThisParameterType<Hook>;
type Known = Map<string, ReturnType<Context['getModuleInfo']>>;

/**
 * What the bundler knows of a module is asked for once while a bundle is finished, when it changes no more.
 * Astro walks up from each style and each island to the pages that have it, and asks for the same modules
 * thousands of times, each time for all lists of what imports them.
 */
export function modulesAskedOnce(): Plugin {
	const wrapped = new WeakSet<object>();
	const byBundle = new WeakMap<object, Known>();
	return {
		name: 'goutong:modules-asked-once',
		enforce: 'post',
		// The same plugins are asked for each environment.
		configResolved({ plugins }) {
			for (const plugin of plugins) {
				if (wrapped.has(plugin) || !plugin.generateBundle) continue;
				wrapped.add(plugin);
				plugin.generateBundle = askingOnce(plugin.generateBundle, byBundle);
			}
		},
	};
}

function askingOnce(
	hook: NonNullable<Plugin['generateBundle']>,
	byBundle: WeakMap<object, Known>,
): NonNullable<Plugin['generateBundle']> {
	const handler = typeof hook === 'function' ? hook : hook.handler;
	const once: Hook = function (...given) {
		const known = byBundle.get(this.environment) ?? new Map();
		byBundle.set(this.environment, known);
		const ask = this.getModuleInfo;
		this.getModuleInfo = (id) => {
			const found = known.get(id);
			if (found !== undefined) return found;
			const info = ask(id);
			known.set(id, info);
			return info;
		};
		return handler.apply(this, given);
	};
	return typeof hook === 'function' ? once : { ...hook, handler: once };
}
