import { workerFile } from '~/core/offline/file-list.ts';
import type { AskToKeep, KeepAnswer } from '~/core/offline/messages.ts';
import { isDataDear } from '~/device/is-data-dear.ts';
import { offerToKeep } from './offer-to-keep.ts';
import { sayAsOf } from './say-as-of.ts';
import { sayAtFoot } from './say-at-foot.ts';

/** Has the handbook kept on this device in the page's language, and says what there is to say about it. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
// The page for addresses that are not there speaks every language, and asks for none.
const lost = document.querySelectorAll<HTMLElement>('[data-lost-offline]');
const locale = lost.length > 0 ? null : document.documentElement.lang;

/** Milliseconds until what did not all come is tried once more. */
const retry = 20_000;

async function look(isAllowed = false): Promise<void> {
	const answer = await ask({ locale, isDear: isDataDear(), isAllowed });
	document.documentElement.dataset['offline'] = answer.kind;
	const isGone = answer.kind === 'gone';
	for (const sentence of lost) sentence.hidden = !isGone;
	await sayAsOf(isGone ? answer.since : null);
	if (answer.kind === 'dear') await offerToKeep(answer.bytes, () => look(true));
	if (isAllowed) await sayAtFoot(ended(answer));
	else if (answer.kind === 'full' && answer.isNew) await sayAtFoot('full');
}

function ended({ kind }: KeepAnswer) {
	return kind === 'kept' ? 'taken' : kind === 'full' ? 'full' : 'failed';
}

/** The worker may have been ended meanwhile; then it begins anew. */
async function ask(wish: AskToKeep): Promise<KeepAnswer> {
	const { active } = await navigator.serviceWorker.ready;
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.addEventListener('message', ({ data }: MessageEvent<KeepAnswer>) => resolve(data));
		port1.start();
		active?.postMessage(wish, [port2]);
	});
}

async function begin(): Promise<void> {
	try {
		await navigator.serviceWorker.register(base + workerFile, { scope: base });
	} catch {
		// A browser that keeps nothing, or a page opened from disk: it is read as ever.
		return;
	}
	// What could not be said now is said on the next page.
	const again = () => void look().catch(() => {});
	addEventListener('offline', again);
	addEventListener('online', again);
	await look().catch(() => {});
	// A connection that broke off may be back; what has come is not fetched again.
	if (document.documentElement.dataset['offline'] === 'failed') setTimeout(again, retry);
}

if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void begin(), { timeout: 5000 });
else void begin();
