import { fileURLToPath } from 'node:url';
import { askHidden } from './collect/ask-hidden.ts';
import { collectFolder } from './collect/collect-folder.ts';
import type { OnStep } from './collect/gather.ts';
import { help } from './collect/help.ts';
import { type Asked, readArguments } from './collect/read-arguments.ts';
import { passphraseVariable, readKeyFiles } from './collect/read-key-files.ts';
import { Refusal } from './collect/refusal.ts';
import { openedIn } from './collect/refuse-others.ts';
import { isAllTaken } from './collect/report.ts';
import { type Language, sayIn } from './collect/sentences.ts';
import { openWorkFolder } from './collect/work-folder.ts';

/** How it ended, for scripts: see `help.ts`. */
const exits = { taken: 0, notAll: 1, failed: 2, stopped: 130 } as const;

/** `npm run collect`: the collecting page without a browser. Gives the exit code. */
async function collect(given: readonly string[]): Promise<number> {
	const from = process.env['INIT_CWD'] ?? process.cwd();
	let language: Language | null = null;
	try {
		const asked = readArguments(given, from);
		if (!asked) {
			console.log(`${help['zh-CN']}\n\n${help.en}`);
			return exits.taken;
		}
		language = asked.language;
		return await collectInto(asked);
	} catch (error) {
		const refusal = error instanceof Refusal ? error : refuseFailed(error);
		console.error(language ? refusal.in(language) : refusal.message);
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
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => {
			work.discard();
			process.exit(exits.stopped);
		});
	}
	try {
		const { report, text } = await collectFolder(root, asked, {
			work,
			identities,
			onStep: showStep(asked.language),
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

/** The disk is full, a folder may not be written, and whatever else a computer says. */
function refuseFailed(error: unknown): Refusal {
	const said = sayError(error);
	return new Refusal(
		`没有做成，原有的结果没有动。请看磁盘满不满、文件夹能不能写，再运行一次。电脑说：${said}`,
		`It was not done; earlier results are untouched. See whether the disk is full and the folder may be written, and run again. The computer said: ${said}`,
	);
}

/** What the system refused is said in a line; anything else is a fault of ours, and is said with its place. */
function sayError(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return 'syscall' in error ? error.message : (error.stack ?? error.message);
}

process.exitCode = await collect(process.argv.slice(2));
