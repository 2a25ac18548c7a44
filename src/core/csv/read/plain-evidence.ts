/**
 * A state with what shows it, as people type it into one cell (`进行中：换了模板`, `Done - new form`), in the form the
 * field reads: `进行中（换了模板）`. The field says whether what stands first is a state at all.
 */
export function plainEvidence(cell: string): string {
	const end = cell.search(/[:：，,;；。—–【-]/);
	if (end <= 0) return cell;
	const rest = cell.slice(end).trim();
	const note = rest.replace(/^[:：，,;；。—–-]+/, '').trim();
	const said = note.startsWith('【') && note.endsWith('】') ? note.slice(1, -1).trim() : note;
	return said === '' ? cell : `${cell.slice(0, end).trim()}（${said}）`;
}
