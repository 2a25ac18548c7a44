import { render } from 'preact';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { WhereUnlessBoxed } from '~/components/export/drop-box/WhereUnlessBoxed.tsx';
import { withOutbox } from '~/components/export/drop-box/with-outbox.ts';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { newBoxName } from '~/core/handover/box/box-name.ts';
import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import { loadWords } from '../definitions.ts';
import { entries, standInForServer } from './drop-box-page.tsx';

standInForServer();

it('where to send a file is said of what was taken away, and not of what went into the drop box', async () => {
	const show = (tracker: string) => {
		document.body.replaceChildren();
		const place = document.body.appendChild(document.createElement('main'));
		render(
			<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
				<WhereUnlessBoxed {...{ tracker, entries }} where="发到邮箱" />
			</WordsProvider>,
			place,
		);
		return page.elementLocator(place);
	};
	const file: BoxedFile = {
		...{ name: newBoxName('a.csv'), tracker: 'talks', rows: 2, content: '', hash: 'h', on: null },
		state: 'sent',
		records: entries.map(({ id, hash }) => ({ id, hash })),
	};
	await withOutbox((box) => box.keep(file));
	const said = '如果没有交进收件箱，也还没有发出去：发到邮箱。';
	await expect.element(show('needs').getByText(said)).toBeVisible();
	const received: BoxedFile = { ...file, state: 'received', content: null };
	for (const one of [file, received]) {
		await withOutbox((box) => box.keep(one));
		const boxed = show('talks');
		await withOutbox((box) => box.read('talks'));
		expect(boxed.element().textContent).toBe('');
	}
	// What was received is of another round.
	await withOutbox((box) => box.keep({ ...received, records: [{ id: 'r-before', hash: 'h' }] }));
	await expect.element(show('talks').getByText(said)).toBeVisible();
	document.body.replaceChildren();
});
