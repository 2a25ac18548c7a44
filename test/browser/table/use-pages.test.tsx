import { render } from 'preact';
import { expect, test } from 'vitest';
import { usePages } from '~/components/ui/use-pages.ts';
import { useEffect } from 'preact/hooks';

type Fetch = () => Promise<string[] | null>;

function List({ fetch }: { fetch: Fetch }) {
	const { row, need } = usePages(fetch);
	useEffect(() => need(0, 0), [need]);
	return <p>{row(0) ?? '…'}</p>;
}

test('rows stand until those of a newer list are there, however often the list is asked for anew meanwhile', async () => {
	const place = document.createElement('div');
	const show = (fetch: Fetch) => render(<List fetch={fetch} />, place);
	const answered = Promise.withResolvers<string[]>();
	show(async () => ['of before']);
	await expect.poll(() => place.textContent).toBe('of before');
	show(() => new Promise(() => {}));
	show(() => answered.promise);
	expect(place.textContent).toBe('of before');
	answered.resolve(['of now']);
	await expect.poll(() => place.textContent).toBe('of now');
});
