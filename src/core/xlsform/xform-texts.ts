import { element, text } from './xml.ts';
import { addressOf } from './xform-paths.ts';
import type { Item, Said, XlsForm } from './xls-form.ts';

/** The kinds of words a question has. */
export type TextKind = 'label' | 'hint' | 'constraintMsg' | 'requiredMsg';

/** Under which name words of a question stand among the texts. */
export function textId(path: readonly string[], kind: TextKind): string {
	return `${addressOf(path)}:${kind}`;
}

/** All words of a form, language by language. */
export function writeTexts(form: XlsForm): string {
	const texts = [
		...textsOf(form.items, []),
		...[...form.lists].flatMap(([id, answers]) =>
			answers.map(({ label }, at) => [`${id}-${at}`, label] as const),
		),
	];
	return element(
		'itext',
		{},
		form.languages.map((lang, at) =>
			element(
				'translation',
				at === 0 ? { lang, default: 'true()' } : { lang },
				texts.map(([id, said]) =>
					// An engine shows nothing where a language lacks words that another has.
					element('text', { id }, [element('value', {}, [text(said[at] ?? said[0] ?? '')])]),
				),
			),
		),
	);
}

function textsOf(
	items: readonly Item[],
	above: readonly string[],
): (readonly [id: string, said: Said])[] {
	return items.flatMap((item) => {
		const path = [...above, item.name];
		const label = [textId(path, 'label'), item.label] as const;
		if (item.kind !== 'question') return [label, ...textsOf(item.items, path)];
		const own: [TextKind, Said, boolean][] = [
			['label', item.label, item.type !== 'calculate'],
			['hint', item.hint, isSaid(item.hint)],
			['constraintMsg', item.constraintMessage, item.constraint !== ''],
			['requiredMsg', item.requiredMessage, item.required !== ''],
		];
		return own
			.filter(([, , isThere]) => isThere)
			.map(([kind, said]) => [textId(path, kind), said] as const);
	});
}

/** Whether there are words in any language. */
export function isSaid(said: Said): boolean {
	return said.some((words) => words !== '');
}
