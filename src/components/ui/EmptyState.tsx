interface Props {
	title: string;
	text: string;
	action?: string;
	onAction?: () => void;
}

/** What will stand here and how it comes to be, while there is nothing yet. */
export function EmptyState({ title, text, action, onAction }: Props) {
	return (
		<section class="gt-card gt-stack">
			<h2>{title}</h2>
			<p>{text}</p>
			{action && onAction ? (
				<div class="gt-row">
					<button type="button" class="gt-button" onClick={onAction}>
						{action}
					</button>
				</div>
			) : null}
		</section>
	);
}
