import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { FieldValues } from '../../records/FieldValues.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Book } from './book.ts';
import { childFields, childTitle } from './child-title.ts';
import type { Child } from './register-row.ts';

interface Props {
	definition: Definition;
	child: Child;
	/** `undefined`: it has not been opened. */
	book: Book | undefined;
	onEdit: (book: Book, child: StoredEntry) => void;
	onTold: (sentence: string) => void;
}

/** What was added to a record: what it is, what it says, and the ways to change or delete it. */
export function ChildItem({ definition, child, book, onEdit, onTold }: Props) {
	const { t, locale } = useWords();
	const { entry, values, deleted } = child;
	const title = childTitle(definition, values, locale);
	const act = async (done: Promise<boolean>, sentence: string) => {
		if (await done) onTold(sentence);
	};
	if (deleted) {
		return (
			<div class="gt-timeline__deleted">
				<span>
					<s>{title}</s> <span class="gt-chip gt-chip--bad">{t('records.deleted')}</span>
				</span>
				{book && entry.restorable ? (
					<button
						type="button"
						class="gt-button gt-button--quiet"
						onClick={() => void act(book.restore([entry]), t('register.restored'))}
					>
						{t('entries.restore')}
						<span class="gt-visually-hidden"> {title}</span>
					</button>
				) : null}
			</div>
		);
	}
	return (
		<div class="gt-timeline__child">
			<strong>{title}</strong>
			<FieldValues fields={childFields(definition, values)} values={values} />
			{book ? (
				<span class="gt-row gt-timeline__buttons">
					<button
						type="button"
						class="gt-button gt-button--quiet"
						onClick={() => onEdit(book, entry)}
					>
						{t('entries.edit')}
						<span class="gt-visually-hidden"> {title}</span>
					</button>
					<button
						type="button"
						class="gt-button gt-button--quiet"
						onClick={() => void act(book.remove([entry]), t('register.removed'))}
					>
						{t('entries.remove')}
						<span class="gt-visually-hidden"> {title}</span>
					</button>
				</span>
			) : null}
		</div>
	);
}
