import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;
type ElementContent = Element['children'][number];

/** More columns than a page has room for side by side. */
const most = 5;

/** More characters than the name of a row has, in either language. */
const longestName = 24;

/**
 * Tables written in Markdown, dressed as every table of the handbook (`src/styles/tables.css`): in a box,
 * every row with a heading, every other cell with the title of its column. Of three columns and more, a
 * row becomes a card where there is no room for columns; two columns always find room.
 */
export const tableCards = defineHastPlugin({
	name: 'goutong:table-cards',
	element: {
		filter: ['table'],
		visit(table, context) {
			const titles = elementsIn(table, 'thead').flatMap((head) =>
				cellsIn(head).map((cell) => context.textContent(cell).trim()),
			);
			const cards = titles.length > 2;
			const looks = ['gt-table', 'gt-words', cards && 'gt-cards', titles.length > most && 'wide'];
			context.replaceNode(table, {
				type: 'element',
				tagName: 'div',
				properties: { className: cards ? ['gt-table-box', 'gt-cards-box'] : ['gt-table-box'] },
				children: [
					{
						...table,
						properties: { ...table.properties, className: looks.filter((one) => one !== false) },
						children: table.children.map((part) =>
							isElement(part, 'tbody') ? withTitles(part, titles, context) : part,
						),
					},
				],
			});
		},
	},
});

function withTitles(
	body: Element,
	titles: readonly string[],
	context: HastVisitorContext,
): Element {
	const rows = elementsIn(body, 'tr').map((row) => ({ row, cells: cellsIn(row) }));
	// Two columns of sentences side by side: the first is no name of the second.
	const isNamed =
		titles.length > 2 ||
		rows.every(({ cells: [first] }) => !first || context.textContent(first).length <= longestName);
	const children = rows.map(({ row, cells }) => ({
		...row,
		children: cells.map((cell, at) =>
			cellOf(cell, at === 0 && isNamed ? null : titles[at], context),
		),
	}));
	return { ...body, children };
}

/** A cell under its title; `null`: the row's heading. What it holds is one thing, whatever is in it. */
function cellOf(
	cell: Element,
	title: string | null | undefined,
	context: HastVisitorContext,
): Element {
	const isEmpty = cell.children.length === 0 && context.textContent(cell) === '';
	const properties = {
		...cell.properties,
		...(title === null ? { scope: 'row' } : { 'data-label': title }),
		...(isEmpty && { className: ['empty'] }),
	};
	const inside: ElementContent = {
		type: 'element',
		tagName: 'div',
		properties: {},
		children: cell.children,
	};
	return { ...cell, tagName: title === null ? 'th' : 'td', properties, children: [inside] };
}

function cellsIn(node: Element): Element[] {
	const own = node.children.filter((child) => isElement(child, 'th') || isElement(child, 'td'));
	return [...own, ...elementsIn(node, 'tr').flatMap(cellsIn)] as Element[];
}

function elementsIn(node: Element, name: string): Element[] {
	return node.children.filter((child): child is Element => isElement(child, name));
}

function isElement(node: ElementContent, name: string): node is Element {
	return node.type === 'element' && node.tagName === name;
}
