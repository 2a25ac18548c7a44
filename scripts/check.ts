import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** All that `npm run check` asks, the longest first: while one asks, another does on the next core. */
const checks = [
	// TypeScript 6, for what Astro's own checker reads; 7 reads all the rest in a seventh of the time.
	[
		'types of pages',
		'astro check --noSync --minimumFailingSeverity warning --tsconfig config/astro-files.tsconfig.json',
	],
	// In one thread: several work out the same types once each, and another check takes the second core.
	['types', 'node node_modules/typescript-7/bin/tsc -p . --singleThreaded'],
	['fences', 'node scripts/fences.ts'],
	// Pages are formatted by a program that every thread would load anew.
	['format', 'oxfmt --check --threads=1'],
	['dead', 'knip'],
	['lint', 'biome lint --error-on-warnings .'],
] as const;

const waiting = [...checks];
let failed = 0;

/** Asks one check after the other until none waits; each says all it has to say at once. */
async function ask(): Promise<void> {
	for (let check = waiting.shift(); check; check = waiting.shift()) {
		const [name, command] = check;
		const { code, said } = await run(command);
		if (code !== 0) failed += 1;
		console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
		if (code !== 0) console.log(said);
	}
}

function run(command: string): Promise<{ code: number | null; said: string }> {
	// `npm run` has put the project's own programs first in the path.
	const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

// What the types of words and content are is written first: two of the checks read it.
const synced = await run('astro sync');
if (synced.code !== 0) {
	console.log(synced.said);
	process.exit(1);
}
await Promise.all(Array.from({ length: Math.max(1, Math.min(2, availableParallelism())) }, ask));
process.exit(failed > 0 ? 1 : 0);
