import type { RecordChange } from '~/core/definition/record-change.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Company } from '~/core/organization/company.ts';
import { formatMoment } from '../../records/format-moment.ts';
import { useReveal } from '../../records/RevealContext.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Book } from './book.ts';
import { changesNow } from './changes-now.ts';
import { ChildDocuments } from './ChildDocuments.tsx';
import { childFields, childTitle } from './child-title.ts';
import { OnlyAdded } from './OnlyAdded.tsx';
import type { TimelineItem } from './timeline-items.ts';
import { RecordValues } from './RecordValues.tsx';

interface Props {
	item: TimelineItem & { kind: 'child' };
	/** `undefined`: it has not been opened. */
	book: Book | undefined;
	company: Company;
	now: Date;
	/** `change`: only what one button changes of it. */
	onEdit: (book: Book, child: StoredEntry, change?: RecordChange) => void;
	onCorrect: (book: Book, child: StoredEntry) => void;
	/** Gets a sentence of what was done. */
	onTold: (sentence: string) => void;
}

/** What was added to a record: what it is, what it says, and the ways to change, delete or put it right. */
export function ChildItem({ item, book, company, now, onEdit, onCorrect, onTold }: Props) {
	const { definition, child, corrections } = item;
	const { t, locale } = useWords();
	const { reveal } = useReveal();
	const { entry, values, deleted } = child;
	const title = childTitle(definition, values, locale);
	// What belongs to it in turn is on its own page.
	const hasPage = definition.documents !== undefined || definition.children.length > 0;
	// What it is sent as is offered here too, where nothing else belongs to it: its page may be out of reach.
	const hasSheets = definition.documents !== undefined && definition.children.length === 0;
	// What hangs on what belongs to it in turn is offered on its own page.
	const changes = changesNow(definition, values, []).flatMap(({ change, missing }) =>
		missing.length === 0 ? [change] : [],
	);
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
			<span>
				<strong>{title}</strong>
				{child.corrected ? <span class="gt-chip gt-chip--warn">{t('table.corrected')}</span> : null}
			</span>
			<RecordValues fields={childFields(definition, values)} {...{ values, reveal }} press />
			{hasSheets ? (
				<ChildDocuments
					{...{ definition, child, company, now }}
					onChange={(change) => book && onEdit(book, entry, change)}
				/>
			) : null}
			{book && definition.append && !child.corrected ? (
				<span class="gt-row gt-timeline__buttons">
					<OnlyAdded
						append={definition.append}
						title={title}
						onCorrect={() => onCorrect(book, entry)}
					/>
				</span>
			) : null}
			{corrections.length > 0 ? (
				<ol class="gt-timeline__corrections">
					{corrections.map((one) => (
						<li key={one.key}>
							<span class="gt-help">
								{t('register.correction')} {formatMoment(one.child.entry.createdAt, locale)}
							</span>
							<ChildItem {...{ book, company, now, onEdit, onCorrect, onTold }} item={one} />
						</li>
					))}
				</ol>
			) : null}
			{book && changes.length > 0 ? (
				<span class="gt-row gt-timeline__changes">
					{changes.map((change) => (
						<button
							key={change.id}
							type="button"
							class={change.rare ? 'gt-button gt-button--quiet' : 'gt-button'}
							title={change.help}
							onClick={() => onEdit(book, entry, change)}
						>
							{change.label}
							<span class="gt-visually-hidden"> {title}</span>
						</button>
					))}
				</span>
			) : null}
			{book && !definition.append ? (
				<span class="gt-row gt-timeline__buttons">
					{hasPage ? (
						<a class="gt-button gt-button--quiet" href={ownAddress(definition.id, entry.id)}>
							{t('register.open_child')}
							<span class="gt-visually-hidden"> {title}</span>
						</a>
					) : null}
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

/** Where a record is open on the page of its own register, beside this one; a page from disk is a file. */
function ownAddress(tracker: string, id: string): string {
	const file = location.protocol === 'file:' ? 'index.html' : '';
	return `../${tracker}/${file}#record=${tracker}/${id}`;
}
