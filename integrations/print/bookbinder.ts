import { type ElementNode, type Node, renderSync } from 'ultrahtml';
import { planId, type BookletPlan } from '../../src/core/handbook/booklet-plan.ts';
import { findElement, hasClass, textOf } from '../html/tree.ts';
import { inlineCodeOf, type InlineCode } from '../with-policy.ts';
import { bindBooklet, type BoundPage, type Frame } from './bind-booklet.ts';
import { prepare } from './prepare-page.ts';
import type { SaidInstead } from './unfold.ts';
import { stylesheetsFor } from './stylesheets.ts';

/** A booklet, whole. */
export interface Booklet {
	address: string;
	html: string;
	/** What a policy must allow. */
	code: InlineCode;
	/** The ids of the pages in it. */
	ids: string[];
}

/**
 * Makes booklets from pages as they were built, blank forms among them. It is shown the frames first, then
 * every other page; `bind` gives the booklets.
 */
export class Bookbinder {
	readonly #frames: Frame[] = [];
	/** Where a page stands in booklets, by its address. */
	readonly #wanted = new Map<string, { anchor: string; says: SaidInstead }>();
	readonly #titles = new Map<string, string>();
	readonly #pages = new Map<string, BoundPage>();

	takeFrame(address: string, document: Node): BookletPlan {
		const script = findElement(document, ({ attributes }) => attributes['id'] === planId);
		if (!script) throw new Error(`${address} has no plan. Look at [booklet].astro.`);
		const plan = JSON.parse(textOf(script)) as BookletPlan;
		this.#frames.push({ address, document, plan });
		for (const { path, anchor } of plan.pages) {
			const onScreen = plan.words.onScreen.replace('{path}', path);
			this.#wanted.set(path, { anchor, says: { onScreen, form: plan.words.form } });
		}
		return plan;
	}

	/** Notes a page's title, and takes it to pieces if a booklet holds it. */
	takePage(address: string, document: Node): void {
		const title = findElement(document, ({ name }) => name === 'h1');
		if (title) this.#titles.set(address, textOf(title).trim());
		const wanted = this.#wanted.get(address);
		const content = wanted && contentOf(document);
		if (!content) return;
		const page = prepare(content, wanted.anchor, wanted.says);
		const html = page.pieces.map((one) => (typeof one === 'string' ? one : renderSync(one)));
		// What a blank form looks like is among the booklet's own styles; its page's would dress the booklet.
		const stylesheets = isMain(content) ? [] : stylesheetsFor(html.join(''), document);
		this.#pages.set(address, { ...page, stylesheets });
	}

	bind(): Booklet[] {
		return this.#frames.map((frame) => {
			const pages = frame.plan.pages.map(({ path }) => {
				const page = this.#pages.get(path);
				if (!page) throw new Error(`${frame.address} wants ${path}, which was not built.`);
				return [path, page] as const;
			});
			const html = bindBooklet(frame, new Map(pages), this.#titles);
			const code = inlineCodeOf(frame.document);
			for (const [, page] of pages) {
				for (const style of page.code.styleAttributes) code.styleAttributes.add(style);
			}
			return { address: frame.address, html, code, ids: pages.flatMap(([, { ids }]) => ids) };
		});
	}
}

/** What a page of the handbook says; of a blank form, which is a page without the theme, all of it. */
function contentOf(document: Node): ElementNode | null {
	return (
		findElement(document, (node) => hasClass(node, 'sl-markdown-content')) ??
		findElement(document, isMain)
	);
}

function isMain({ name }: ElementNode): boolean {
	return name === 'main';
}
