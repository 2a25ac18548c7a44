import { useMemo, useState } from 'preact/hooks';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import { orderWork } from '~/core/clocks/today/order-work.ts';
import { workSections } from '~/core/clocks/today/section-of.ts';
import { keep, readKept } from '~/device/kept.ts';
import { ElsewhereNote } from '../clocks/ElsewhereNote.tsx';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { MissingNotice } from './MissingNotice.tsx';
import { NothingToDo } from './NothingToDo.tsx';
import { isOfRole } from './is-of-role.ts';
import type { RoleChoice } from './role-choice.ts';
import { TakeWork } from './TakeWork.tsx';
import { UnrecordedSection } from './UnrecordedSection.tsx';
import { useWork } from './use-work.ts';
import { WorkSection } from './WorkSection.tsx';

interface Props {
	roles: RoleChoice[];
	registers: { title: string; href: string }[];
	database?: string;
}

/** What is overdue, due in four hours, today, this week, and what waits for others; of one's role, or of all. */
export function TodayList({ roles, registers, database }: Props) {
	const { t, locale } = useWords();
	const found = useWork(locale, database);
	const [role, setRole] = useState(() => chosenRole(roles));
	const everybody = roles[0]?.code ?? '';
	const sections = useMemo(() => {
		if (found === null || typeof found === 'string') return null;
		const { zone } = timeOf(found.registers.company.calendar);
		const mine = found.work.filter((work) => isOfRole(work, role, everybody));
		return orderWork(mine, Math.floor(found.now.getTime() / 60_000), zone);
	}, [found, role, everybody]);

	if (typeof found === 'string')
		return (
			<p class="gt-notice gt-notice--warn" role="alert">
				{t(`today.${found}`)}
			</p>
		);
	if (found === null || sections === null)
		return (
			<p class="gt-card" role="status">
				{t('today.looking')}
			</p>
		);
	const missing = found.unrecorded.filter((one) => isOfRole(one, role, everybody));
	if (found.work.length === 0 && found.unrecorded.length === 0)
		return (
			<>
				<MissingNotice {...{ registers }} missing={found.missing} />
				<NothingToDo {...{ registers }} kind="empty" />
			</>
		);
	const listed = workSections.filter((section) => section !== 'later');
	const shown = listed.flatMap((section) => sections.get(section) ?? []);
	const later = sections.get('later')?.length ?? 0;
	const { calendar } = found.registers.company;
	return (
		<>
			<MissingNotice {...{ registers }} missing={found.missing} />
			<div class="gt-field gt-today-role">
				<label class="gt-label" for="gt-today-role">
					{t('today.role')}
				</label>
				<select
					id="gt-today-role"
					class="gt-input"
					value={role}
					onChange={({ currentTarget }) => {
						keep('role', currentTarget.value);
						setRole(currentTarget.value);
					}}
				>
					{roles.map(({ code, label }) => (
						<option key={code} value={code}>
							{code === everybody ? t('today.all_roles') : label}
						</option>
					))}
				</select>
				<p class="gt-help" role="status">
					<Said>{t('today.count', { count: shown.length, all: found.work.length })}</Said>
				</p>
			</div>
			{shown.length > 0 ? (
				<ElsewhereNote
					zone={calendar.zone}
					now={found.now}
					told={shown.map(({ clock }) => clock.due)}
				/>
			) : null}
			{shown.length === 0 && missing.length === 0 ? (
				<NothingToDo {...{ registers }} kind={role === everybody ? 'done_all' : 'done'} />
			) : null}
			{listed.map((section) => (
				<WorkSection
					key={section}
					{...{ section, calendar }}
					work={sections.get(section) ?? []}
					now={found.now}
				/>
			))}
			<UnrecordedSection unrecorded={missing} />
			{later > 0 ? <p class="gt-today-later">{t('today.later', { count: later })}</p> : null}
			<TakeWork work={shown} calendar={calendar} />
		</>
	);
}

function chosenRole(roles: readonly RoleChoice[]): string {
	const kept = readKept('role');
	const isOffered = roles.some(({ code }) => code === kept);
	return (isOffered && kept) || (roles[0]?.code ?? '');
}
