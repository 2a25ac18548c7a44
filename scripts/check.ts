import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What reads the types of words and content that `astro sync` writes, the longest first. */
const typed = [
	// TypeScript 6, for what Astro's own checker reads; 7 reads all the rest in a seventh of the time.
	[
		'types of pages',
		'astro check --noSync --minimumFailingSeverity warning --tsconfig config/astro-files.tsconfig.json',
	],
	// In one thread: several work out the same types once each, and another check takes the second core.
	['types', 'node node_modules/typescript-7/bin/tsc -p . --singleThreaded'],
] as const;
/** All else that `npm run check` asks, the longest first: while one asks, another does on the next core. */
const others = [
	// Pages are formatted by a program that every thread would load anew.
	['format', 'oxfmt --check --threads=1'],
	['dead', 'knip'],
	['fences', 'node scripts/fences.ts'],
	['lint', 'biome lint --error-on-warnings .'],
] as const;

const waiting: (readonly [name: string, command: string])[] = [...others];
let failed = 0;

/** Asks one check after the other until none waits. */
async function ask(): Promise<void> {
	for (let check = waiting.shift(); check; check = waiting.shift()) await tell(...check);
}

/** Asks, and says at once all there is to say; gives whether all is well. */
async function tell(name: string, command: string): Promise<boolean> {
	const { code, said } = await run(command);
	if (code !== 0) failed += 1;
	console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
	if (code !== 0) console.log(said);
	return code === 0;
}

/** Types come first, and wait for what they read. */
async function askTypes(): Promise<void> {
	if (await tell('content', 'astro sync')) waiting.unshift(...typed);
	await ask();
}

function run(command: string): Promise<{ code: number | null; said: string }> {
	// `npm run` has put the project's own programs first in the path.
	const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

// Of one core all is asked in turn.
const lanes = availableParallelism() > 1 ? [askTypes(), ask()] : [askTypes()];
await Promise.all(lanes);
process.exit(failed > 0 ? 1 : 0);
