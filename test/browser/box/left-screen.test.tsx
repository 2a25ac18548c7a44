import { render } from 'preact';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { useIdle } from '~/components/ui/use-idle.ts';
import { useKiosk } from '~/components/ui/use-kiosk.ts';

const at = location.pathname + location.search;

beforeEach(() => {
	history.replaceState(null, '', '#kiosk');
	vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
	vi.useRealTimers();
	history.replaceState(null, '', at);
	delete document.documentElement.dataset['kiosk'];
});

/** What somebody wrote, beside the search, as the opinions and the look-up on the board have it. */
function Written({ onLeft }: { onLeft: () => void }) {
	const isKiosk = useKiosk();
	useIdle(isKiosk, { quiet: 60_000, countdown: 30_000 }, onLeft);
	return <p>{isKiosk ? 'shared' : ''}</p>;
}

// Both patiences end in the same moment, and here the search's is looked at first.
test('a search emptied after somebody left is not taken for somebody: what they wrote goes with it', async () => {
	const element = document.createElement('main');
	element.innerHTML = '<dialog data-search-dialog><input /></dialog><div></div>';
	document.body.append(element);
	const [input, place] = [element.querySelector('input'), element.querySelector('div')];
	if (!input || !place) throw new Error('There is no search.');
	const onLeft = vi.fn();
	render(<Written onLeft={onLeft} />, place);
	onTestFinished(() => {
		render(null, place);
		element.remove();
	});
	await expect.poll(() => vi.getTimerCount()).toBe(2);
	input.value = '骚扰怎么举报';
	vi.advanceTimersByTime(89_000);
	expect([input.value, onLeft.mock.calls.length]).toEqual(['骚扰怎么举报', 0]);
	vi.advanceTimersByTime(2_000);
	expect(input.value).toBe('');
	expect(onLeft).toHaveBeenCalled();
});
