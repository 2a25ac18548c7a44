interface LineProps {
	id: string;
	label: string;
	help?: string;
	children: preact.ComponentChildren;
}

/** A label, what helps, and the input in the slot. */
export function Line({ id, label, help, children }: LineProps) {
	return (
		<div class="gt-field">
			<label class="gt-label" for={id}>
				{label}
			</label>
			{help ? (
				<p class="gt-help" id={`${id}-help`}>
					{help}
				</p>
			) : null}
			{children}
		</div>
	);
}
