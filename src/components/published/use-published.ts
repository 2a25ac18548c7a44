import { useEffect, useState } from 'preact/hooks';
import { quarterAfter } from '~/core/clocks/quarter.ts';
import type { PublishedFlaw } from '~/core/reports/read-published.ts';
import { publishedResults, readPublished } from '~/core/reports/read-published.ts';
import type { Report } from '~/core/reports/report.ts';
import { readPublishedFile } from '~/device/published-file.ts';

/** What was found beside the site. */
export interface Published {
	/** The latest first. */
	reports: readonly Report[];
	/** Files that are there and not shown, by name. */
	flawed: readonly { file: string; flaw: PublishedFlaw }[];
	/** How many the server said nothing of. */
	unreachable: number;
	onDisk: boolean;
}

const nothing: Published = { reports: [], flawed: [], unreachable: 0, onDisk: false };

/**
 * The reports that lie beside the site, of this quarter and so many before it: a folder without a server has no list,
 * and one file dropped there shall be enough. `null`: they are being looked for.
 */
export function usePublished(now: Date, back: number): Published | null {
	const [found, setFound] = useState<Published | null>(null);
	useEffect(() => {
		let gone = false;
		setFound(null);
		void look(now, back).then((all) => gone || setFound(all));
		return () => {
			gone = true;
		};
	}, [back]);
	return found;
}

async function look(now: Date, back: number): Promise<Published> {
	const periods = Array.from({ length: back + 1 }, (_, at) => quarterAfter(now, -at));
	const all = await Promise.all(periods.map(lookFor));
	return all.reduce((sum, one) => ({
		reports: [...sum.reports, ...one.reports],
		flawed: [...sum.flawed, ...one.flawed],
		unreachable: sum.unreachable + one.unreachable,
		onDisk: sum.onDisk || one.onDisk,
	}));
}

async function lookFor(period: string): Promise<Published> {
	const file = publishedResults(period);
	const answer = await readPublishedFile(file);
	if (answer === 'absent') return nothing;
	if (answer === 'on_disk') return { ...nothing, onDisk: true };
	if (answer === 'unreachable') return { ...nothing, unreachable: 1 };
	const read = readPublished(answer.text, period);
	return 'report' in read
		? { ...nothing, reports: [read.report] }
		: { ...nothing, flawed: [{ file, flaw: read.flaw }] };
}
