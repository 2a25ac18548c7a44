import { attribute, element, text } from './xml.ts';
import { writeBinds } from './xform-binds.ts';
import { writeControls } from './xform-controls.ts';
import { writeTexts } from './xform-texts.ts';
import type { Item, XlsForm } from './xls-form.ts';

/**
 * A form as ODK XForms, which collectors run: what a converter makes of its XLSForm, written from the
 * same questions. https://getodk.github.io/xforms-spec/
 */
export function writeXForm(form: XlsForm): string {
	const model = element('model', { 'odk:xforms-version': '1.0.0' }, [
		writeTexts(form),
		element('instance', {}, [
			element('data', { id: form.id, version: form.version }, [
				...form.items.flatMap(startOf),
				element('meta', {}, [element('instanceID', {}, [])]),
			]),
		]),
		...listsOf(form),
		...writeBinds(form),
		element('bind', {
			nodeset: '/data/meta/instanceID',
			type: 'string',
			readonly: 'true()',
			'jr:preload': 'uid',
		}),
	]);
	const title = element('h:title', {}, [text(form.title[0] ?? form.id)]);
	const spaces = Object.entries(namespaces).map(([name, uri]) => attribute(name, uri));
	const body = element('h:body', {}, writeControls(form));
	return `<?xml version="1.0" encoding="utf-8"?>\n<h:html${spaces.join('')}>${element('h:head', {}, [title, model])}${body}</h:html>\n`;
}

const namespaces = {
	xmlns: 'http://www.w3.org/2002/xforms',
	'xmlns:h': 'http://www.w3.org/1999/xhtml',
	'xmlns:jr': 'http://openrosa.org/javarosa',
	'xmlns:orx': 'http://openrosa.org/xforms',
	'xmlns:odk': 'http://www.opendatakit.org/xforms',
	'xmlns:ev': 'http://www.w3.org/2001/xml-events',
	'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
};

/** What answers begin as; of a repeat its template, and one turn to begin with. */
function startOf(item: Item): string[] {
	if (item.kind === 'question') {
		const isFixed = item.initial !== '' && !item.initial.endsWith('()');
		return [element(item.name, {}, isFixed ? [text(item.initial)] : [])];
	}
	const inside = item.items.flatMap(startOf);
	if (item.kind === 'group') return [element(item.name, {}, inside)];
	return [element(item.name, { 'jr:template': '' }, inside), element(item.name, {}, inside)];
}

function listsOf({ lists }: XlsForm): string[] {
	return [...lists].map(([id, answers]) =>
		element('instance', { id }, [
			element(
				'root',
				{},
				answers.map(({ name }, at) =>
					element('item', {}, [
						element('itextId', {}, [text(`${id}-${at}`)]),
						element('name', {}, [text(name)]),
					]),
				),
			),
		]),
	);
}
