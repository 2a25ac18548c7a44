/** Milliseconds before each further attempt: who walks through a lift is back by the last. */
const pauses = [1_000, 3_000, 9_000];

/** Milliseconds after which an attempt to send is given up. */
export const patience = 120_000;

/** Attempts something until it is neither `broken` nor `refused`, or it was attempted often enough; how it went last. */
export async function tryAgain<Outcome extends string>(
	attempt: () => Promise<Outcome>,
	wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time)),
): Promise<Outcome> {
	let last = await attempt();
	for (const pause of pauses) {
		if (last !== 'broken' && last !== 'refused') return last;
		await wait(pause);
		last = await attempt();
	}
	return last;
}
