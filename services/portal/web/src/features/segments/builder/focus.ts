/** Where the focus goes when a rule comes, moves or goes: the keyboard never falls out of the builder. */

/** The first control of a rule or group, once it stands where it was moved to. */
export function focusPart(id: string | undefined) {
	requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-part="${id}"] input`)?.focus());
}

/** The last rule of a group, once it was added. */
export function focusLastRule(group: HTMLElement | null) {
	requestAnimationFrame(() =>
		[...(group?.querySelectorAll<HTMLElement>("[data-part]") ?? [])].at(-1)?.querySelector("input")?.focus(),
	);
}

/** The button that adds to the group a part was removed from: the last one, after those of the groups inside. */
export function focusAddButton(from: HTMLElement) {
	const group = from.closest("[data-part]")?.parentElement?.closest("[data-group]");
	[...(group?.querySelectorAll<HTMLElement>("[data-add]") ?? [])].at(-1)?.focus();
}
