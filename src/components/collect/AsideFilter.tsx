import { useId } from 'preact/hooks';
import type { AsideGroup } from '~/workers/collect/aside-groups.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { sayFileProblem } from '../imports/say-file-problem.ts';
import { useDefinitionOf } from '../imports/CheckContext.tsx';

interface Props {
	groups: readonly AsideGroup[];
	/** Rows set aside in all. */
	count: number;
	/** Id of a group; `null`: all rows. */
	chosen: string | null;
	onChoose: (group: string | null) => void;
}

/** Shows the rows set aside of one file, or for one reason, so that they can be dealt with together. */
export function AsideFilter({ groups, count, chosen, onChoose }: Props) {
	const { t } = useWords();
	const definitionOf = useDefinitionOf();
	const id = useId();
	const nameOf = ({ source, reason, tracker }: AsideGroup) =>
		reason
			? sayFileProblem(reason, t, definitionOf(tracker))
			: source || t('collect.origin_pasted');
	const optionsOf = (some: AsideGroup[]) =>
		some.map((group) => (
			<option key={group.id} value={group.id}>
				{t(group.reason ? 'collect.aside_reason' : 'collect.aside_group', {
					name: nameOf(group),
					count: group.count,
				})}
			</option>
		));
	return (
		<div class="gt-field">
			<label class="gt-label" for={id}>
				{t('collect.aside_show')}
			</label>
			<select
				id={id}
				class="gt-input"
				value={chosen ?? ''}
				onChange={(event) => onChoose(event.currentTarget.value || null)}
			>
				<option value="">{t('collect.aside_all', { count })}</option>
				<optgroup label={t('collect.aside_by_reason')}>
					{optionsOf(groups.filter(({ reason }) => reason !== null))}
				</optgroup>
				<optgroup label={t('collect.aside_by_file')}>
					{optionsOf(groups.filter(({ reason }) => reason === null))}
				</optgroup>
			</select>
		</div>
	);
}
