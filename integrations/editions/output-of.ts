import type { build } from 'vite';

/** The files the bundler made. */
export function outputOf(built: Awaited<ReturnType<typeof build>>) {
	if (!('output' in built) && !Array.isArray(built)) throw new Error('The bundler only watches.');
	return [built].flat().flatMap(({ output }) => [...output]);
}
