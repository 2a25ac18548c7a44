import { element } from './xml.ts';
import { writeStart } from './xform-binds.ts';
import { addressOf, placesOf } from './xform-paths.ts';
import { isSaid, textId } from './xform-texts.ts';
import type { Item, Question, Section, XlsForm } from './xls-form.ts';

/** What a person sees of a form: its questions, under their headings. */
export function writeControls({ items }: XlsForm): string[] {
	return controlsOf(items, []);
}

function controlsOf(items: readonly Item[], above: readonly string[]): string[] {
	return items.flatMap((item) => {
		const path = [...above, item.name];
		if (item.kind === 'question') return item.type === 'calculate' ? [] : [controlOf(item, path)];
		const inside = controlsOf(item.items, path);
		const ref = addressOf(path);
		const shown = item.kind === 'group' ? inside : [repeatOf(item, path, inside)];
		return [element('group', { ref }, [textOf(path, 'label'), ...shown])];
	});
}

function repeatOf({ items }: Section, path: readonly string[], inside: readonly string[]): string {
	const nodeset = addressOf(path);
	const starts = placesOf(items, path, true).flatMap(writeStart);
	return element('repeat', { nodeset }, [...starts, ...inside]);
}

function controlOf({ type, hint, list, appearance }: Question, path: readonly string[]): string {
	const control =
		type === 'select_one' ? 'select1' : type === 'select_multiple' ? 'select' : 'input';
	return element(control, { ...(appearance !== '' && { appearance }), ref: addressOf(path) }, [
		textOf(path, 'label'),
		...(isSaid(hint) ? [textOf(path, 'hint')] : []),
		...(list === null ? [] : [answersOf(list)]),
	]);
}

function answersOf(list: string): string {
	return element('itemset', { nodeset: `instance('${list}')/root/item` }, [
		element('value', { ref: 'name' }),
		element('label', { ref: 'jr:itext(itextId)' }),
	]);
}

function textOf(path: readonly string[], kind: 'label' | 'hint'): string {
	return element(kind, { ref: `jr:itext('${textId(path, kind)}')` });
}
