import type { RecordEvent } from '~/core/definition/record-event.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Adding } from './adding.ts';
import { missingOptions } from './begin-each.ts';
import type { Book, ChildBooks } from './book.ts';
import type { Child } from './register-row.ts';

interface Props {
	events: readonly RecordEvent[];
	books: ChildBooks;
	children: readonly Child[];
	deleted: boolean;
	onAdd: (adding: Adding) => void;
	/** Every option still missing is to get its child. */
	onEach: (book: Book, event: RecordEvent) => void;
}

/** What can be told with one tap; then whatever else there is to add. */
export function EventButtons(props: Props) {
	const { events, deleted, children, onAdd, onEach } = props;
	const { books } = props.books;
	const { t } = useWords();
	if (deleted || books.length === 0) return null;
	return (
		<div class="gt-row gt-events">
			{events.map((event) => {
				const book = books.find(({ definition }) => definition.id === event.child);
				if (!book) return null;
				const isEach = event.each !== undefined;
				if (isEach && missingOptions(event, book.definition, children).length === 0) return null;
				return (
					<button
						key={event.id}
						type="button"
						class="gt-button gt-events__button"
						title={event.help}
						onClick={() => (isEach ? onEach(book, event) : onAdd({ book, event, entry: null }))}
					>
						{event.label}
					</button>
				);
			})}
			{books
				.filter(({ definition }) => !events.some((event) => beginsAny(event, definition.id)))
				.map((book) => (
					<button
						key={book.definition.id}
						type="button"
						class="gt-button gt-button--quiet"
						onClick={() => onAdd({ book, event: null, entry: null })}
					>
						{t(events.length > 0 ? 'register.add_other' : 'register.add', {
							title: book.definition.title,
						})}
					</button>
				))}
		</div>
	);
}

/** Whether a button already begins whatever child of the tracker there is, with nothing said for it. */
function beginsAny({ child, set, each }: RecordEvent, tracker: string): boolean {
	return child === tracker && each === undefined && Object.keys(set).length === 0;
}
