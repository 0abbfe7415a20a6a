import { fieldOf } from "~/api/problem";

/** Puts the focus on the field a finding is about: `/calendar/weekend`. */
export function focusField(pointer: string | undefined) {
	if (!pointer) {
		return;
	}
	const path = fieldOf(pointer);
	const found =
		document.querySelector<HTMLElement>(`[data-path="${path}"]`) ??
		document.querySelector<HTMLElement>(`[data-path^="${path}"]`);
	(found?.matches("input, button, select, textarea")
		? found
		: found?.querySelector<HTMLElement>("input, button")
	)?.focus();
}
