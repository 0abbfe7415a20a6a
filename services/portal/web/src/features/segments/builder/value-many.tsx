import { MultiSelect, TagsInput } from "@mantine/core";
import { useLanguage, useTexts } from "~/lib/use-language";
import { useBuilder } from "./context";
import { optionWord } from "./fields";
import { texts } from "./texts";
import type { ValueProps } from "./value-editor";

/** Any of several values. */
export function ManyValues({ field, label, value, onChange, isWrong, describedBy }: ValueProps) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const { suggestions, isReadOnly } = useBuilder();
	const values = Array.isArray(value) ? value.map(String) : [];
	const shared = {
		"aria-label": label,
		"aria-describedby": describedBy,
		value: values,
		onChange,
		disabled: isReadOnly,
		error: isWrong,
		w: "100%",
	};
	if (field.options.length > 0) {
		const data = field.options.map((option) => ({ value: option, label: optionWord(option, language) }));
		return <MultiSelect {...shared} data={data} />;
	}
	return (
		<TagsInput
			{...shared}
			data={suggestions.get(field.name) ?? []}
			placeholder={values.length === 0 ? t("typeValues") : undefined}
			acceptValueOnBlur
		/>
	);
}
