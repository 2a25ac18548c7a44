import { type MdastNode, mdxToMdast } from 'satteri';

/** What an author may write in braces, and the component that says it: `{role:human_resources}`. */
const components = {
	role: 'Role',
	department: 'Department',
	limit: 'Limit',
	threshold: 'Threshold',
	term: 'Term',
} as const;

type Kind = keyof typeof components;

/** The kinds of marks there are. */
export const markKinds = Object.keys(components);

const mark = new RegExp(
	`\\{(${markKinds.join('|')}):\\s*(\\w+)(?:[ \\u3000]+([^{}\\n]*?))?\\s*\\}`,
	'g',
);

/**
 * A page with components in place of its marks, every line where it was: `{limit:first_response}`,
 * `{role:project_lead lower}`, `{limit:first_response clock}` and, with words of its own,
 * `{term:first_response 首问部门}`. In the property of a component, names as it understands them:
 * `<Role human_resources>`. Code stays as it is. To MDX a brace begins JavaScript, in which marks are
 * mistakes: this comes before it.
 */
export function spellOutMarks(text: string): string {
	if (text.search(mark) < 0) return text;
	const inside = placesOf(text);
	return text.replace(mark, (written, kind: Kind, id: string, rest: string = '', at: number) => {
		const place = inside(at);
		if (place === 'text') return asComponent(kind, id, rest);
		return place === 'property' ? (asName(kind, id, rest) ?? written) : written;
	});
}

function asComponent(kind: Kind, id: string, rest: string): string {
	const name = components[kind];
	if (kind === 'term' && rest !== '') return `<${name} id="${id}">${rest}</${name}>`;
	return `<${name} id="${id}"${rest && ` ${rest}`} />`;
}

/** `null`: no component fills this in where it stands in a property. */
function asName(kind: Kind, id: string, rest: string): string | null {
	if (kind !== 'role' && kind !== 'department') return null;
	const name = components[kind];
	return `<${rest === 'lower' ? name.toLowerCase() : name} ${id}>`;
}

/** Tells what a position of a page is in. A page that cannot be read is all text: its check says why. */
function placesOf(text: string): (at: number) => 'text' | 'property' | 'other' {
	const found: { kind: 'text' | 'property' | 'other'; start: number; end: number }[] = [];
	try {
		// As long as before, and nothing to MDX.
		walk(mdxToMdast(text.replace(mark, (one) => `\uE000${one.slice(1, -1)}\uE000`)));
	} catch {
		return () => 'text';
	}
	// The last that holds it is the innermost: children come after their parents.
	return (at) => found.findLast(({ start, end }) => start <= at && at < end)?.kind ?? 'text';

	function walk(node: MdastNode): void {
		const { start, end } = node.position ?? {};
		if (start?.offset !== undefined && end?.offset !== undefined)
			found.push({ kind: kindOf(node), start: start.offset, end: end.offset });
		if ('children' in node) for (const child of node.children) walk(child);
	}
}

function kindOf({ type }: MdastNode): 'text' | 'property' | 'other' {
	if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') return 'property';
	return [
		'yaml',
		'code',
		'inlineCode',
		'mdxjsEsm',
		'mdxFlowExpression',
		'mdxTextExpression',
	].includes(type)
		? 'other'
		: 'text';
}
