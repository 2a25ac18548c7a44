import './register.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Company } from '~/core/organization/company.ts';
import { forget, keep, readKept } from '~/device/kept.ts';
import { RevealProvider } from '../../records/RevealContext.tsx';
import { useMinute } from '../../ui/use-minute.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { Engine } from '../engine.ts';
import { AboveForm } from './AboveForm.tsx';
import { AtAGlance } from './AtAGlance.tsx';
import { Books } from './Books.tsx';
import { RecordView } from './RecordView.tsx';
import { RegisterTable, firstQuery } from './RegisterTable.tsx';
import { showForm } from './show-form.ts';
import { UnjoinedHere } from './UnjoinedHere.tsx';
import { useBooks } from './use-books.ts';
import { usePlace } from './use-place.ts';
import { useRows } from './use-rows.ts';

export interface RegisterProps {
	definition: Definition;
	company: Company;
	engine: Engine;
	/** Records that are not deleted. */
	kept: StoredEntry[];
	/** All of this tracker, deleted ones included. */
	all: readonly StoredEntry[];
	onEdit: (entry: StoredEntry) => void;
	onDuplicate: (entry: StoredEntry) => void;
	onRemove: (entries: StoredEntry[]) => void;
	onRestore: (entries: readonly StoredEntry[]) => Promise<boolean>;
}

/** A register as one lives with it: the table of its records, and each of them with what belongs to it. */
export function Register(props: RegisterProps) {
	const { definition, company, engine, kept, all, onRestore } = props;
	const { locale } = useWords();
	const books = useBooks(definition, locale);
	const now = useMinute();
	const { rows, children } = useRows(definition, kept, books.read, company, now);
	const [place, go] = usePlace();
	const [query, setQuery] = useState<TableQuery>(firstQuery);
	const [role, setRole] = useState(() => readKept('role'));
	const box = useRef<HTMLDivElement>(null);
	const opened = place.record;
	useHiddenForm(box, opened !== null);

	useEffect(() => {
		if (children) engine.knowChildren((id) => children.get(`${definition.id}/${id}`) ?? []);
	}, [children, definition.id, engine]);
	const personal = useMemo(() => definition.fields.some((field) => field.personal), [definition]);
	const open = (id: string) => go({ ...place, record: `${definition.id}/${id}` }, 'step');
	const focusFirst = () =>
		requestAnimationFrame(() => {
			const first = box.current?.querySelector<HTMLElement>('.gt-tab[tabindex="0"], input');
			first?.focus({ preventScroll: true });
		});
	/** Back among the records, at the row that was open. */
	const close = () => {
		go({ ...place, record: null }, 'step');
		focusFirst();
	};
	const leaving =
		<T,>(act: (chosen: T) => void) =>
		(chosen: T) => {
			go({ ...place, record: null }, 'instead');
			act(chosen);
		};
	const entry = opened
		? all.find(({ tracker, id }) => `${tracker}/${id}` === opened || id === opened)
		: undefined;
	return (
		<RevealProvider personal={personal}>
			<div ref={box} class="gt-register">
				<Books {...books} engine={engine} />
				{opened === null && rows && rows.length > 0 ? (
					<AboveForm within={box}>
						<AtAGlance
							{...{ definition, rows, role }}
							onShow={(view) => {
								go({ ...place, view }, 'instead');
								box.current?.scrollIntoView({ block: 'start' });
								focusFirst();
							}}
						/>
					</AboveForm>
				) : null}
				{opened === null ? (
					<UnjoinedHere {...{ definition, all, children }} definitions={books.definitions} />
				) : null}
				{opened === null ? (
					<RegisterTable
						{...{ definition, rows, role, query }}
						zone={company.calendar?.zone}
						view={place.view}
						onQuery={setQuery}
						onView={(view) => go({ ...place, view }, 'instead')}
						onRole={(chosen) => {
							setRole(chosen);
							if (chosen === null) forget('role');
							else keep('role', chosen);
						}}
						onOpen={open}
						onNew={() => showForm(definition)}
					/>
				) : (
					<RecordView
						key={opened}
						{...{ definition, company, engine, entry, now, books, all }}
						childrenOf={children}
						children={children?.get(entry ? `${definition.id}/${entry.id}` : opened) ?? []}
						onClose={close}
						onEdit={leaving(props.onEdit)}
						onDuplicate={leaving(props.onDuplicate)}
						onRemove={leaving((gone: StoredEntry) => props.onRemove([gone]))}
						onRestore={onRestore}
					/>
				)}
			</div>
		</RevealProvider>
	);
}

/** While a record is open, the form for a new one and what else stands on the page are put away. */
function useHiddenForm(box: { current: HTMLElement | null }, hidden: boolean): void {
	useEffect(() => {
		const island = box.current?.closest<HTMLElement>('.gt-tracker');
		if (!island || !hidden) return;
		island.dataset['record'] = '';
		return () => {
			delete island.dataset['record'];
		};
	}, [hidden]);
}
