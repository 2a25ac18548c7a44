import type { Definition } from '~/core/definition/definition.ts';
import type { GroupLine } from '~/core/tables/table-row.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { saySums } from './say-sums.ts';

interface Props {
	/** As a row's. */
	measure: ((element: Element | null) => void) | null;
	index: number;
	line: GroupLine;
	definition: Definition;
	/** How many columns the table has. */
	columns: number;
	onToggle: (group: string | null) => void;
}

/** The heading of a group: what its rows have in common, how many they are, what their numbers come to. */
export function GridGroup({ measure, index, line, definition, columns, onToggle }: Props) {
	const { t, locale } = useWords();
	const sums = saySums(line.sums, definition, t, locale);
	return (
		<tr ref={measure} data-index={index} aria-rowindex={index + 2} class="gt-group">
			<th scope="rowgroup" colSpan={columns + 1} class="gt-group__cell">
				<button
					type="button"
					class="gt-group__button"
					data-row={index}
					aria-expanded={!line.closed}
					onClick={() => onToggle(line.group)}
				>
					<span>{line.label}</span> <span class="gt-chip">{line.count}</span>
					{sums ? <span class="gt-help"> {sums}</span> : null}
				</button>
			</th>
		</tr>
	);
}
