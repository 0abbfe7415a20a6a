import { Button, CloseButton, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTexts } from "~/lib/use-language";
import { words } from "./words";

interface SearchProps {
	label: string;
	value: string | undefined;
	onChange: (value: string | undefined) => void;
	placeholder?: string;
}

/** A search box; asks when the typing rests. */
export function SearchBox({ label, value, onChange, placeholder }: SearchProps) {
	const t = useTexts(words);
	const [typed, setTyped] = useState(value ?? "");
	const ask = useDebouncedCallback((next: string) => onChange(next.trim() || undefined), 250);
	useEffect(() => setTyped(value ?? ""), [value]);
	const type = (next: string) => {
		setTyped(next);
		ask(next);
	};
	return (
		<TextInput
			label={label}
			type="search"
			value={typed}
			placeholder={placeholder}
			onChange={(event) => type(event.currentTarget.value)}
			leftSection={<IconSearch size={16} aria-hidden />}
			rightSection={typed && <CloseButton size="sm" aria-label={t("clearFilters")} onClick={() => type("")} />}
			w={260}
		/>
	);
}

interface PickProps {
	/** What holds when nothing is picked; left out: all. */
	placeholder?: string;
	label: string;
	value: string | undefined;
	options: { value: string; label: string }[];
	onChange: (value: string | undefined) => void;
	width?: number;
	/** Inside a pop-over, whose part its list then is: picking does not close it. */
	isInside?: boolean;
}

/** One of several values, or all. */
export function Pick({ label, value, options, onChange, placeholder, isInside = false, width = 180 }: PickProps) {
	const t = useTexts(words);
	return (
		<Select
			label={label}
			placeholder={placeholder ?? t("all")}
			data={options}
			value={value ?? null}
			onChange={(next) => onChange(next ?? undefined)}
			clearable
			searchable={options.length > 8}
			w={width}
			comboboxProps={{ withinPortal: !isInside }}
		/>
	);
}

export function ClearFilters({ isShown, onClear }: { isShown: boolean; onClear: () => void }) {
	const t = useTexts(words);
	return isShown ? (
		<Button variant="subtle" onClick={onClear}>
			{t("clearFilters")}
		</Button>
	) : null;
}
