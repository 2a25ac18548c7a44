import { render, type VNode } from 'preact';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import OpinionIsland from '~/components/box/OpinionIsland.tsx';
import { useSaidEarly } from '~/components/ui/use-said-early.ts';
import { opinionForm } from '../box/opinion-form.ts';
import { loadWords } from '../definitions.ts';

const at = location.pathname + location.search;
afterEach(() => {
	history.replaceState(null, '', at);
	delete document.documentElement.dataset['kiosk'];
});

/** Which fields of a sleeping island are told to have changed, once `waking` has code. */
function toldOf(html: string, said: (fields: HTMLElement) => void, waking: VNode): string[] {
	const island = document.createElement('astro-island');
	island.setAttribute('ssr', '');
	island.innerHTML = `<div class="gt-opinion">${html}</div>`;
	const place = document.createElement('div');
	document.body.append(island, place);
	said(island);
	const told: string[] = [];
	island.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLElement) told.push(target.id);
	});
	onTestFinished(() => {
		render(null, place);
		island.remove();
		place.remove();
	});
	render(waking, place);
	return told;
}

function Waking() {
	useSaidEarly('.gt-opinion');
	return null;
}

const ticked = (id: string, checked: boolean) => (fields: HTMLElement) => {
	const box = fields.querySelector(`#${id}`);
	if (box instanceof HTMLInputElement) box.checked = checked;
};

test('a box that was drawn ticked and unticked early counts, and one left as it was does not', () => {
	const boxes =
		'<input type="checkbox" id="a" checked /><input type="checkbox" id="b" checked /><input type="checkbox" id="c" />';
	expect(toldOf(boxes, ticked('a', false), <Waking />)).toEqual(['a']);
});

test('a list that begins with what cannot be chosen counts only once something was chosen', () => {
	const list =
		'<select id="s"><option disabled>-</option><option>1</option><option>2</option></select>';
	expect(toldOf(list, () => {}, <Waking />)).toEqual([]);
	const choose = (fields: HTMLElement) => {
		const field = fields.querySelector('select');
		if (field) field.selectedIndex = 2;
	};
	expect(toldOf(list, choose, <Waking />)).toEqual(['s']);
});

test.each([
	['counts on a device of one’s own', '', ['a']],
	['is somebody else’s at a shared screen', '#kiosk', []],
])('what a browser put back into the form for opinions %s', (_, hash, told) => {
	history.replaceState(null, '', at + hash);
	const form = <OpinionIsland form={opinionForm([])} words={loadWords('zh-CN')} locale="zh-CN" />;
	expect(toldOf('<input type="checkbox" id="a" />', ticked('a', true), form)).toEqual(told);
});
