import { useMemo } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { RecordChange } from '~/core/definition/record-change.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Values } from '~/core/fields/value.ts';
import { formatMoment } from '../../records/format-moment.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Book } from './book.ts';
import { ChildItem } from './ChildItem.tsx';
import type { Child } from './register-row.ts';
import { isToCome, timelineItems } from './timeline-items.ts';
import type { ChildBooks } from './book.ts';

interface Props {
	definition: Definition;
	entry: StoredEntry;
	values: Values;
	children: readonly Child[];
	books: ChildBooks;
	company: Company;
	now: Date;
	/** `change`: only what one button changes of it. */
	onEdit: (book: Book, child: StoredEntry, change?: RecordChange) => void;
	onCorrect: (book: Book, child: StoredEntry) => void;
	/** Gets a sentence of what was done. */
	onTold: (sentence: string) => void;
}

/** All that has happened to a record, the newest first. */
export function Timeline(props: Props) {
	const { definition, entry, values, children, books, now } = props;
	const { t, locale } = useWords();
	const items = useMemo(
		() => timelineItems(definition, entry, values, children, books.definitions),
		[definition, entry, values, children, books.definitions],
	);
	return (
		<section class="gt-stack" aria-label={t('register.timeline')}>
			<h3>{t('register.timeline')}</h3>
			<ol class="gt-timeline">
				{items.map((item) => (
					<li key={item.key} class="gt-timeline__item">
						<time class="gt-help" dateTime={item.at}>
							{formatMoment(item.at, locale)}
							{isToCome(item.at, now) ? (
								<>
									{' '}
									<span class="gt-chip">{t('register.to_come')}</span>
								</>
							) : null}
						</time>
						{item.kind === 'child' ? (
							<ChildItem
								item={item}
								book={books.books.find((book) => book.definition.id === item.definition.id)}
								company={props.company}
								now={now}
								onEdit={props.onEdit}
								onCorrect={props.onCorrect}
								onTold={props.onTold}
							/>
						) : (
							<span>{item.kind === 'own' ? item.label : t(`register.${item.kind}`)}</span>
						)}
					</li>
				))}
			</ol>
		</section>
	);
}
