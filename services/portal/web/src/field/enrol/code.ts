/** What was typed or scanned, as an enrolment code: ten characters, any case, hyphens and blanks ignored. */
export function enrolmentCode(text: string): string | undefined {
	const typed = text.includes("#") ? text.slice(text.lastIndexOf("#") + 1) : text;
	const code = typed.toUpperCase().replace(/[\s-]/g, "");
	return /^[0-9A-Z]{10}$/.test(code) ? code : undefined;
}
