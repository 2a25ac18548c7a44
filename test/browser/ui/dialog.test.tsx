import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Dialog } from '~/components/ui/Dialog.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { loadWords } from '../definitions.ts';

test('a dialog that was taken off the page closes none that came after it', async () => {
	const place = document.createElement('div');
	document.body.append(place);
	const onClose = vi.fn();
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<Dialog title="记录" onClose={onClose}>
				<p>内容</p>
			</Dialog>
		</WordsProvider>,
		place,
	);
	await expect.poll(() => place.querySelector('dialog')?.open).toBe(true);
	const dialog = place.querySelector('dialog');
	const closed = new Promise((resolve) => dialog?.addEventListener('close', resolve));
	render(null, place);
	// The browser tells it once the dialog is gone.
	await closed;
	expect(onClose).not.toHaveBeenCalled();
});

test('a dialog has the focus before anything is seen, and gives it back to what it was opened from', () => {
	const place = document.createElement('div');
	const before = document.createElement('button');
	document.body.append(before, place);
	before.focus();
	const dialog = (
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<Dialog title="记录" onClose={() => {}}>
				<p>内容</p>
			</Dialog>
		</WordsProvider>
	);
	// No frame passes in between, in which somebody could go on elsewhere.
	render(dialog, place);
	expect(place.querySelector('dialog')?.contains(document.activeElement)).toBe(true);
	render(null, place);
	expect(document.activeElement).toBe(before);
	before.remove();
});
