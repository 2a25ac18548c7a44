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
