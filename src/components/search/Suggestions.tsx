interface Props {
	label: string;
	names: readonly string[];
	onChoose(name: string): void;
}

/** Names to search for instead; nothing where there are none. */
export function Suggestions({ label, names, onChoose }: Props) {
	if (names.length === 0) return null;
	return (
		<div class="search-suggestions">
			<span class="search-label">{label}</span>
			{names.map((name) => (
				<button
					class="search-suggestion"
					type="button"
					key={name}
					onClick={() => onChoose(name)}
					data-search-stop
				>
					{name}
				</button>
			))}
		</div>
	);
}
