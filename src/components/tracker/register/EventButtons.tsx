import type { RecordEvent } from '~/core/definition/record-event.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Adding } from './adding.ts';
import type { ChildBooks } from './book.ts';

interface Props {
	events: readonly RecordEvent[];
	books: ChildBooks;
	deleted: boolean;
	onAdd: (adding: Adding) => void;
}

/** What can be told with one tap; then whatever else there is to add. */
export function EventButtons({ events, books: { books }, deleted, onAdd }: Props) {
	const { t } = useWords();
	if (deleted || books.length === 0) return null;
	return (
		<div class="gt-row gt-events">
			{events.map((event) => {
				const book = books.find(({ definition }) => definition.id === event.child);
				return book ? (
					<button
						key={event.id}
						type="button"
						class="gt-button gt-events__button"
						title={event.help}
						onClick={() => onAdd({ book, event, entry: null })}
					>
						{event.label}
					</button>
				) : null;
			})}
			{books.map((book) => (
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
