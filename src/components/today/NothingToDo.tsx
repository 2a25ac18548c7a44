import { siteLink } from '~/device/folder-edition.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	/** `empty` = no clock runs on this device; `done` = none of one's role is due; `done_all` = none of any is. */
	kind: 'empty' | 'done' | 'done_all';
	registers: { title: string; href: string }[];
}

/** What will stand here, and the way to where it begins. */
export function NothingToDo({ kind, registers }: Props) {
	const { t } = useWords();
	const text =
		kind !== 'empty'
			? (`today.${kind}` as const)
			: registers.length > 0
				? 'today.empty'
				: 'today.no_registers';
	return (
		<section class="gt-card gt-stack">
			<p>{t(text)}</p>
			{registers.length > 0 ? (
				<ul class="gt-today-registers">
					{registers.map(({ title, href }) => (
						<li key={href}>
							<a href={siteLink(href)}>{title}</a>
						</li>
					))}
				</ul>
			) : null}
		</section>
	);
}
