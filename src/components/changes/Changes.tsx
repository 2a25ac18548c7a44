import { useLayoutEffect, useState } from 'preact/hooks';
import { concernsRole } from '~/core/training/changed-page.ts';
import {
	type Confirmed,
	isToConfirm,
	newChanges,
	readConfirmed,
	withSeen,
} from '~/core/training/confirmed.ts';
import { keep, readKept } from '~/device/kept.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { ChangesIslandProps } from './changes-props.ts';
import { ChangeList } from './ChangeList.tsx';
import { ConfirmPages } from './ConfirmPages.tsx';

type Props = Omit<ChangesIslandProps, 'words' | 'locale'>;

/** Whose role it is, what was changed for it, and the pages to confirm; what was looked at stays on the device. */
export function Changes({ pages, roles, register, database }: Props) {
	const { t } = useWords();
	// The first of the list is everybody's until they choose.
	const everyone = roles[0]?.code ?? '';
	const [role, setRole] = useState(everyone);
	const [kept, setKept] = useState<Confirmed | null>(null);
	// The page was built for everybody: what this device has kept comes in before it is looked at.
	useLayoutEffect(() => {
		setKept(readConfirmed(readKept('confirmed')));
		const chosen = readKept('role') ?? '';
		setRole(roles.some(({ code }) => code === chosen) ? chosen : everyone);
	}, [roles, everyone]);
	if (kept === null) return null;
	const save = (next: Confirmed) => {
		keep('confirmed', JSON.stringify(next));
		setKept(next);
	};
	const mine = pages.filter((page) => concernsRole(page, role));
	const changed = mine.filter((page) => newChanges(page, kept).length > 0);
	const asked = mine.filter((page) => isToConfirm(page, kept));
	const done = mine.filter((page) => page.edition !== null && !asked.includes(page));
	return (
		<>
			<label class="gt-field">
				<span class="gt-label">{t('changes.role')}</span>
				<select
					class="gt-input"
					value={role}
					onChange={({ currentTarget }) => {
						setRole(currentTarget.value);
						keep('role', currentTarget.value);
					}}
				>
					{roles.map(({ code, label }) => (
						<option key={code} value={code}>
							{label}
						</option>
					))}
				</select>
			</label>
			<ChangeList
				pages={changed}
				confirmed={kept}
				onSeen={() =>
					save(
						withSeen(
							kept,
							changed.filter((page) => !asked.includes(page)),
						),
					)
				}
			/>
			{register ? (
				<ConfirmPages
					{...{ asked, done, register, confirmed: kept }}
					{...(database !== undefined && { database })}
					onConfirmed={save}
				/>
			) : null}
		</>
	);
}
