import './register.css';
import { timeFor } from './time-for.ts';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { recordChecks } from '~/core/entries/record-checks.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { RevealProvider } from '../../records/RevealContext.tsx';
import { useMinute } from '../../ui/use-minute.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { AboveForm } from './AboveForm.tsx';
import { AtAGlance } from './AtAGlance.tsx';
import { Books } from './Books.tsx';
import { afterDrawing, focusFirst } from './focus-first.ts';
import { RecordView } from './RecordView.tsx';
import type { RegisterProps } from './register-props.ts';
import { RegisterTable, firstQuery } from './RegisterTable.tsx';
import { showForm } from './show-form.ts';
import { UnjoinedHere } from './UnjoinedHere.tsx';
import { useBooks } from './use-books.ts';
import { useHiddenForm } from './use-hidden-form.ts';
import { useMeantForm } from './use-meant-form.ts';
import { NameLinkContext, useLinkNames, withLinkNames } from './use-link-names.ts';
import { usePlace } from './use-place.ts';
import { useKeysOfEmpty } from './use-register-keys.ts';
import { useRole } from './use-role.ts';
import { useRows } from './use-rows.ts';
import { useViewCounts } from './use-view-counts.ts';

/** A register as one lives with it: the table of its records, and each of them with what belongs to it. */
export function Register(props: RegisterProps) {
	const { definition, company, engine, device, kept, all, onRestore } = props;
	const { locale } = useWords();
	const books = useBooks(definition, locale);
	const now = useMinute();
	const { rows, children, isRead } = useRows(definition, kept, books.read, company, now);
	const nameLink = useLinkNames(device.db, definition, kept, books.read, locale);
	const shown = useMemo(
		() => rows && withLinkNames(rows, definition, nameLink),
		[rows, definition, nameLink],
	);
	const [place, go] = usePlace();
	const [query, setQuery] = useState<TableQuery>(firstQuery);
	const [role, chooseRole] = useRole();
	const counts = useViewCounts(definition, isRead ? rows : null, role);
	const box = useRef<HTMLDivElement>(null);
	const opened = place.record;
	useHiddenForm(box, opened !== null);
	useMeantForm(definition);
	useKeysOfEmpty(box, opened === null && kept.length === 0, () => showForm(definition));

	useEffect(() => {
		if (children)
			engine.knowChildren((id) => children.get(`${definition.id}/${id}`) ?? [], {
				rules: recordChecks,
				time: () => timeFor(company),
			});
	}, [children, definition.id, company, engine]);
	const personal = useMemo(() => definition.fields.some((field) => field.personal), [definition]);
	const open = (id: string) => go({ ...place, record: `${definition.id}/${id}` }, 'step');
	/** Back among the records, at the row that was open. */
	const close = () => {
		go({ ...place, record: null }, 'step');
		focusFirst(box.current, 'brought into view');
	};
	const leaving =
		<T extends unknown[]>(act: (...chosen: T) => void) =>
		(...chosen: T) => {
			go({ ...place, record: null }, 'instead');
			act(...chosen);
		};
	const entry = opened
		? all.find(({ tracker, id }) => `${tracker}/${id}` === opened || id === opened)
		: undefined;
	return (
		<RevealProvider personal={personal}>
			<div ref={box} class="gt-register">
				<Books {...books} engine={engine} />
				{opened === null && rows && rows.length > 0 && counts ? (
					<AboveForm within={box}>
						<AtAGlance
							{...{ definition, counts, total: rows.length }}
							onShow={(view) => {
								go({ ...place, view }, 'instead');
								box.current?.scrollIntoView({ block: 'start' });
								focusFirst(box.current);
							}}
						/>
					</AboveForm>
				) : null}
				{opened === null && children ? (
					<UnjoinedHere {...{ definition, all, children }} definitions={books.definitions} />
				) : null}
				{opened === null ? (
					// That there are none is said above; nothing is searched or counted among them.
					kept.length > 0 && (
						<RegisterTable
							{...{ definition, isRead, counts, role, query }}
							rows={shown}
							zone={company.calendar?.zone}
							view={place.view}
							onQuery={setQuery}
							onView={(view) => go({ ...place, view }, 'instead')}
							onRole={chooseRole}
							onOpen={open}
							onNew={() => showForm(definition)}
						/>
					)
				) : (
					<NameLinkContext.Provider value={nameLink}>
						<RecordView
							key={opened}
							{...{ definition, company, engine, device, entry, now, books, all }}
							childrenOf={children}
							children={children?.get(entry ? `${definition.id}/${entry.id}` : opened) ?? []}
							onClose={close}
							onEdit={leaving(props.onEdit)}
							onDuplicate={leaving(props.onDuplicate)}
							onRemove={leaving((gone: StoredEntry) => props.onRemove([gone]))}
							onRestore={onRestore}
							onHandOver={leaving(() => afterDrawing(props.onHandOver))}
						/>
					</NameLinkContext.Provider>
				)}
			</div>
		</RevealProvider>
	);
}
