import { describe, expect, it } from 'vitest';
import { preparePage } from '../../../../integrations/print/prepare-page.ts';

const glossary = '/everyone/glossary/';

function prepare(html: string) {
	const terms = new Set<string>();
	const links = {
		pages: new Map([
			['/hr/report/', { anchor: 'hr-report', number: '2.1' }],
			['/everyone/why/', { anchor: 'everyone-why', number: '1.1' }],
			['/paper/needs/', { anchor: 'paper-needs', number: '9.2' }],
		]),
		titles: new Map([['/managers/review/', '半年复盘']]),
		glossary,
		terms,
		see: (number: string) => `（见 ${number}）`,
		target: (address: string) => `（${address}）`,
	};
	const says = { onScreen: '屏幕', form: '空白表' };
	return { html: preparePage(html, { anchor: 'everyone-why', links, says }), terms };
}

describe('a page in a booklet', () => {
	it('has its headings one level down', () => {
		expect(prepare('<h2>a</h2><h6>b</h6><div><h1>c</h1></div>').html).toBe(
			'<h3>a</h3><h6>b</h6><div><h2>c</h2></div>',
		);
	});

	it('leads to a tracker’s blank form, without what its columns are called in files', () => {
		expect(
			prepare(
				'<details class="reference">[pain]</details><template data-blank-form="/paper/needs/"></template>',
			).html,
		).toBe(
			'<p class="form-at"><a href="#paper-needs">空白表</a><span class="target">（见 9.2）</span></p>',
		);
	});

	it('says on paper what a button opens', () => {
		expect(prepare('<a class="gt-button wide" href="/hr/report/">r</a>').html).toBe(
			'<a class="wide" href="#hr-report">r</a><span class="target">（见 2.1）</span>',
		);
		expect(prepare('<a class="gt-button gt-button--quiet" href="/hr/report/">r</a>').html).toBe(
			'<a href="#hr-report">r</a><span class="target">（见 2.1）</span>',
		);
	});

	it('has ids of its own, and whatever names them follows', () => {
		expect(prepare('<p id="a">x</p><a href="#a">y</a><i aria-labelledby="a b">z</i>').html).toBe(
			'<p id="everyone-why--a">x</p><a href="#everyone-why--a">y</a><i aria-labelledby="everyone-why--a everyone-why--b">z</i>',
		);
	});

	it('says behind a link where it leads: a page of the booklet, another by its title, or an address', () => {
		expect(prepare('<a href="/hr/report/#x">r</a>').html).toBe(
			'<a href="#hr-report--x">r</a><span class="target">（见 2.1）</span>',
		);
		expect(prepare('<a href="/managers/review/">r</a>').html).toBe(
			'<a href="/managers/review/">r</a><span class="target">（半年复盘）</span>',
		);
		expect(prepare('<a href="/managers/review/">半年复盘</a>').html).toBe(
			'<a href="/managers/review/">半年复盘</a>',
		);
		expect(prepare('<a href="/calendar/all.ics">c</a>').html).toBe(
			'<a href="/calendar/all.ics">c</a><span class="target">（/calendar/all.ics）</span>',
		);
		expect(prepare('<a href="tel:119">119 火警</a>').html).toBe('<a href="tel:119">119 火警</a>');
		expect(prepare('<a href="mailto:hr@example.com">hr@example.com</a>').html).toBe(
			'<a href="mailto:hr@example.com">hr@example.com</a>',
		);
		expect(prepare('<a href="/everyone/why/">self</a>').html).toBe(
			'<a href="#everyone-why">self</a>',
		);
	});

	it('leads terms to the list at the end of a booklet without the glossary', () => {
		const { html, terms } = prepare(`<a href="${glossary}#response">响应</a>`);
		expect(html).toBe('<a href="#term-response">响应</a>');
		expect([...terms]).toEqual(['response']);
	});

	it('is unfolded: details open, every tab under its words', () => {
		const tabs = `<starlight-tabs><ul role="tablist"><li><a role="tab" id="t1" href="#p1">Excel</a></li>
			<li><a role="tab" id="t2" href="#p2">WPS</a></li></ul><div id="p1" role="tabpanel" aria-labelledby="t1">一</div>
			<div id="p2" role="tabpanel" aria-labelledby="t2" hidden>二</div></starlight-tabs>`;
		expect(prepare(`<details><summary>s</summary>x</details>${tabs}`).html).toBe(
			'<details open=""><summary>s</summary>x</details>' +
				'<div class="tab-panel"><p class="tab-label">Excel</p>一</div>' +
				'<div class="tab-panel"><p class="tab-label">WPS</p>二</div>',
		);
	});

	it('leaves out what only works on screen, and says so where a whole tool stood', () => {
		const island =
			'<astro-island uid="x"><div class="not-content gt-island"><button>b</button></div></astro-island>';
		expect(
			prepare(
				`<script>x</script><form>f</form><p hidden>h</p><!-- c --><p class="gt-no-print">n</p>${island}`,
			).html,
		).toBe('<p class="on-screen">屏幕</p>');
		expect(prepare('<astro-island><p>read</p></astro-island>').html).toBe('<p>read</p>');
	});

	it('takes the heading out of its wrapper with the anchor sign', () => {
		expect(
			prepare(
				'<div class="sl-heading-wrapper"><h2 id="a">a</h2><a class="sl-anchor-link" href="#a">#</a></div>',
			).html,
		).toBe('<h3 id="everyone-why--a">a</h3>');
	});

	it('has no landmarks of the same name fifty times over', () => {
		expect(
			prepare(
				'<aside aria-label="x">a</aside><div role="region" aria-label="y">b</div><section aria-label="z">c</section>',
			).html,
		).toBe(
			'<div aria-label="x" role="note">a</div><div role="group" aria-label="y">b</div><div aria-label="z" role="group">c</div>',
		);
	});
});
