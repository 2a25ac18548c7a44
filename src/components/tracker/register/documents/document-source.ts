import type { DocumentSource } from '~/core/documents/build-document.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Value } from '~/core/fields/value.ts';
import type { NameLink } from '~/core/keeping/name-links.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
import type { Translate } from '~/core/words/translate.ts';
import { sayQuarter } from '../../../fields/say-quarter.ts';
import { displayValue } from '../../../records/display-value.ts';
import type { LivedProps } from '../lived/lived-props.ts';
import type { Child } from '../register-row.ts';

/** What the documents of a record are made of, in the page's language. */
export function documentSource(
	props: LivedProps,
	t: Translate,
	locale: string,
	nameLink: NameLink,
): DocumentSource {
	const { definition, values, label, children, books } = props;
	const say = (field: Field, value: Value | null) => {
		const named = field.type === 'link' && typeof value === 'string' ? nameLink(value) : value;
		const text = displayValue(field, named, locale);
		return text === null || field.type !== 'period' ? text : sayQuarter(text, t);
	};
	return {
		...{ definition, values, say, title: label, known: books.definitions },
		children: children.map(plain),
		siblings: siblingsOf(props).map(plain),
	};
}

/** What was added to the other records that belong to the same one. */
function siblingsOf({ definition, entry, values, all, childrenOf }: LivedProps): Child[] {
	const parent = parentKeyOf(values, definition);
	if (parent === null) return [];
	return all
		.filter(({ id, deleted }) => id !== entry.id && !deleted)
		.filter((other) => parentKeyOf(other.values, definition) === parent)
		.flatMap(({ id }) => childrenOf?.get(`${definition.id}/${id}`) ?? []);
}

function plain({ tracker, deleted, values, entry: { createdAt } }: Child) {
	return { tracker, deleted, values, createdAt };
}
