import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright';

interface TraceEvent {
	name: string;
	ph: string;
	dur?: number;
	tid: number;
	pid: number;
	args?: { name?: string };
}

/** A trace of what the page's threads do; ended by `longestTask`. */
export interface Trace {
	session: CDPSession;
	events: TraceEvent[];
}

/** Starts to record the tasks of the page's process. */
export async function startTrace(page: Page): Promise<Trace> {
	const session = await page.context().newCDPSession(page);
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => {
		for (const event of value as unknown as TraceEvent[]) {
			if (event.name === 'thread_name' || event.name === 'RunTask') events.push(event);
		}
	});
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] },
	});
	return { session, events };
}

/** The longest task of any renderer's main thread since `startTrace`, in milliseconds. */
export async function longestTask({ session, events }: Trace): Promise<number> {
	const complete = new Promise<void>((resolve) =>
		session.once('Tracing.tracingComplete', () => resolve()),
	);
	await session.send('Tracing.end');
	await complete;
	const mains = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid}/${tid}`),
	);
	return events
		.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid}/${tid}`))
		.reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0);
}

/** Watches the largest resident size of any renderer process, in MB; Linux only, else `NaN`. */
export function peakMemory(): { stop(): number } {
	let peak = 0;
	const look = () => {
		for (const pid of rendererPids()) {
			try {
				const status = readFileSync(`/proc/${pid}/status`, 'utf8');
				peak = Math.max(peak, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0));
			} catch {
				// The process ended between the two looks.
			}
		}
	};
	const timer = setInterval(look, 100);
	return {
		stop() {
			clearInterval(timer);
			return peak === 0 ? Number.NaN : Math.round(peak / 1024);
		},
	};
}

function rendererPids(): string[] {
	try {
		return readdirSync('/proc').filter((name) => {
			if (!/^\d+$/.test(name)) return false;
			try {
				return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('--type=renderer');
			} catch {
				return false;
			}
		});
	} catch {
		return [];
	}
}
