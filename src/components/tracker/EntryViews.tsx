import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { groupEntries } from '~/core/forms/entry-groups.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { EntryCards } from './EntryCards.tsx';
import { livesOn } from './lives-on.ts';
import { loadRegister } from './load-register.ts';
import type { RegisterProps } from './register/register-props.ts';

/** Records from which on looking through cards is work. */
const many = 4;

/** One's own records: those of a register as its table, and each by itself; else, and a few, as cards. */
export function EntryViews(props: RegisterProps) {
	const { definition, kept, all, onEdit, onDuplicate, onRemove } = props;
	const { t } = useWords();
	// The same as long as the records are: a register's rows are made of them, not with each keystroke.
	const same = useMemo(() => all.filter(({ deleted }) => !deleted), [all]);
	const [Register, setRegister] = useState<FunctionComponent<RegisterProps> | null>(null);
	const [failed, setFailed] = useState(false);
	const asked = useAsked();
	const isRegister = definition.kind === 'register' && !definition.anonymous && !definition.matrix;
	const wanted =
		isRegister && (asked || (all.length > 0 && livesOn(definition)) || kept.length >= many);
	const load = async () => {
		setFailed(false);
		try {
			const { Register } = await loadRegister();
			setRegister(() => Register);
		} catch {
			setFailed(true);
		}
	};
	useEffect(() => {
		if (wanted && !Register) void load();
	}, [wanted, Register]);
	useEffect(() => {
		// By the time there is a record the network may be gone.
		if (isRegister && livesOn(definition))
			loadRegister()
				.then(({ fetchAhead }) => fetchAhead(definition))
				.catch(() => {});
	}, [isRegister, definition]);
	if (Register && isRegister && (wanted || kept.length > 0))
		return <Register {...props} kept={same} />;
	return (
		<>
			{failed ? (
				<p class="gt-row">
					<span class="gt-error" role="status">
						{t('entries.table_not_loaded')}
					</span>
					<button type="button" class="gt-button" onClick={() => void load()}>
						{t('entries.as_table')}
					</button>
				</p>
			) : null}
			{wanted && !failed ? null : (
				<EntryCards
					{...{ definition, all, onEdit, onDuplicate, onRemove }}
					groups={groupEntries(kept, definition)}
				/>
			)}
		</>
	);
}

/** Whether the address asks for a record, a view or a new record. */
function useAsked(): boolean {
	const look = () => /[#&](?:new$|record=|view=)/.test(location.hash);
	const [asked, setAsked] = useState(look);
	useEffect(() => {
		const listen = () => setAsked(look());
		addEventListener('hashchange', listen);
		return () => removeEventListener('hashchange', listen);
	}, []);
	return asked;
}
