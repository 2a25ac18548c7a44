import { fileURLToPath } from 'node:url';
import { askHidden } from './collect/ask-hidden.ts';
import { collectFolder } from './collect/collect-folder.ts';
import type { Threads } from './collect/create-threads.ts';
import type { OnStep } from './collect/gather.ts';
import { help } from './collect/help.ts';
import { type Asked, readArguments } from './collect/read-arguments.ts';
import { passphraseVariable, readKeyFiles } from './collect/read-key-files.ts';
import { openedIn } from './collect/refuse-others.ts';
import { refuseFailed } from './collect/refuse-failed.ts';
import { isAllTaken } from './collect/report.ts';
import { type Language, sayIn } from './collect/sentences.ts';
import { openWorkFolder } from './collect/work-folder.ts';

/** How it ended, for scripts: see `help.ts`. */
const exits = { taken: 0, notAll: 1, failed: 2, stopped: 130 } as const;

/** `npm run collect`: the collecting page without a browser. Gives the exit code. */
async function collect(given: readonly string[]): Promise<number> {
	const from = process.env['INIT_CWD'] ?? process.cwd();
	let known: Asked | null = null;
	try {
		const asked = readArguments(given, from);
		if (!asked) {
			console.log(`${help['zh-CN']}\n\n${help.en}`);
			return exits.taken;
		}
		known = asked;
		return await collectInto(asked);
	} catch (error) {
		const refusal = refuseFailed(error, known?.out ?? null);
		console.error(known ? refusal.in(known.language) : refusal.message);
		return exits.failed;
	}
}

async function collectInto(asked: Asked): Promise<number> {
	const say = sayIn(asked.language);
	const identities = await readKeyFiles(asked.keys, {
		told: process.env[passphraseVariable],
		ask: (file) => askHidden(say('passphrase', { file })),
	});
	const root = fileURLToPath(new URL('..', import.meta.url));
	const work = openWorkFolder(asked.out);
	const opened = openedIn(asked.out);
	if (opened.length > 0) console.error(say('opened', { names: opened.join(say('comma')) }));
	let writing: Threads | null = null;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, async () => {
			// While they still write, what is cleared away comes again.
			await writing?.close();
			work.discard();
			process.exit(exits.stopped);
		});
	}
	try {
		const { report, text } = await collectFolder(root, asked, {
			work,
			identities,
			onStep: showStep(asked.language),
			onThreads: (threads) => {
				writing = threads;
			},
		});
		work.publish();
		console.log(text);
		console.log(asked.out);
		return isAllTaken(report) ? exits.taken : exits.notAll;
	} catch (error) {
		work.discard();
		throw error;
	}
}

/** A line on the screen that says how far it is; none where nobody looks. */
function showStep(language: Language): OnStep {
	const say = sayIn(language);
	if (!process.stderr.isTTY) return () => {};
	return (step, share) => {
		const end = step === 'writing' && share === 1 ? '\n' : '';
		process.stderr.write(`\r${say(step)} ${Math.floor(share * 100)}%   ${end}`);
	};
}

process.exitCode = await collect(process.argv.slice(2));
