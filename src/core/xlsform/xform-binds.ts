import { element } from './xml.ts';
import { addressOf, placesOf, withWays, type Placed } from './xform-paths.ts';
import { textId } from './xform-texts.ts';
import type { QuestionType, XlsForm } from './xls-form.ts';

const types: Record<QuestionType, string> = {
	text: 'string',
	integer: 'int',
	decimal: 'decimal',
	date: 'date',
	dateTime: 'dateTime',
	note: 'string',
	calculate: 'string',
	select_one: 'string',
	select_multiple: 'string',
};

/** What holds for each question: its type, when it is asked, must be answered and is right. */
export function writeBinds(form: XlsForm): string[] {
	const places = placesOf(form.items);
	const paths = new Map(places.map(({ question, path }) => [question.name, path]));
	return places.flatMap((placed) => [
		bindOf(placed, paths),
		...(placed.repeats ? [] : writeStart(placed)),
	]);
}

function bindOf({ question, path }: Placed, paths: ReadonlyMap<string, readonly string[]>): string {
	const { type, required, relevant, constraint, calculation } = question;
	const way = (condition: string) => withWays(condition, path, paths);
	const said = (kind: 'requiredMsg' | 'constraintMsg') => `jr:itext('${textId(path, kind)}')`;
	return element('bind', {
		nodeset: addressOf(path),
		type: types[type],
		...(type === 'note' && { readonly: 'true()' }),
		...(required !== '' && {
			required: required === 'yes' ? 'true()' : way(required),
			'jr:requiredMsg': said('requiredMsg'),
		}),
		...(relevant !== '' && { relevant: way(relevant) }),
		...(constraint !== '' && {
			constraint: way(constraint),
			'jr:constraintMsg': said('constraintMsg'),
		}),
		...(calculation !== '' && { calculate: calculation }),
	});
}

/** An answer that is worked out once, when the form or, within a repeat, a turn of it begins. */
export function writeStart({ question: { initial }, path, repeats }: Placed): string[] {
	if (!initial.endsWith('()')) return [];
	const event = `odk-instance-first-load${repeats ? ' odk-new-repeat' : ''}`;
	return [element('setvalue', { event, ref: addressOf(path), value: initial })];
}
