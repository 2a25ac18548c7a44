import type { HookParameters } from 'astro';
import type { Mistake } from './mistake.ts';
import { mistakesIn } from './mistakes-in.ts';
import { reportOf } from './report.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Files in which authors make mistakes. */
const written = /[\\/]src[\\/]content[\\/].*\.(mdx?|yml)$/;

/**
 * While the development server runs: tells what there is to put right in the terminal and over whatever page is
 * open, after every change of a content file, and takes it away when nothing is left.
 */
export function tellWhileWriting(server: Server, root: string): void {
	let told = '';
	const tell = () => {
		const mistakes = attempt(root);
		const report = mistakes.length > 0 ? reportOf(mistakes) : '';
		if (report === told) return;
		const wasWrong = told !== '';
		told = report;
		if (report !== '') {
			process.stderr.write(`${report}\n\n`);
			server.ws.send(overlay(report));
		} else if (wasWrong) {
			process.stdout.write('没有要改的了。 Nothing left to put right.\n');
			server.ws.send({ type: 'full-reload' });
		}
	};
	let waiting: NodeJS.Timeout | undefined;
	server.watcher.on('all', (_, file) => {
		if (!written.test(file)) return;
		// An editor may write a file in several steps, and several files at once.
		clearTimeout(waiting);
		waiting = setTimeout(tell, 300);
	});
	// A page opened later is told as well.
	server.ws.on('connection', () => {
		if (told !== '') server.ws.send(overlay(told));
	});
	tell();
}

/** A file may be gone, or half written, while it is read: the next change tells. */
function attempt(root: string): Mistake[] {
	try {
		return mistakesIn(root);
	} catch (error) {
		const sentence = error instanceof Error ? error.message : String(error);
		return [{ place: 'src/content', name: null, sentence }];
	}
}

/** As Astro's own page for errors takes it. */
function overlay(message: string) {
	const title = '内容有误 To put right';
	const stack =
		'改好并保存，这一页会自己更新。 Save what you changed, and the page comes back by itself.';
	return {
		type: 'error' as const,
		err: { name: 'Goutong', title, message: message.trim(), stack },
	};
}
