import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** All that `npm run check` asks, the longest first: while one asks, another does on the next core. */
const checks = [
	['types', 'astro check --minimumFailingSeverity warning'],
	['format', 'oxfmt --check'],
	['fences', 'node scripts/fences.ts'],
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

await Promise.all(Array.from({ length: Math.max(1, Math.min(2, availableParallelism())) }, ask));
process.exit(failed > 0 ? 1 : 0);
