import { IconQrcode } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { open, paths } from "../address";
import { useTexts } from "../language";
import { Refused } from "../protocol/api";
import { enrol } from "../protocol/session";
import { sync } from "../protocol/sync";
import { Scanner } from "../scan/scanner";
import { type Kept, useKept } from "../store/kept";
import { waitingOf } from "../store/model";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { LanguagePicker } from "../ui/language-picker";
import { Note } from "../ui/note";
import { Screen } from "../ui/screen";
import { enrolmentCode } from "./code";
import { texts } from "./texts";

const REFUSALS: Record<string, keyof typeof texts> = {
	"enrolment-code-unknown": "unknown",
	"enrolment-code-used": "used",
	"enrolment-code-expired": "expired",
	"not-a-technician": "notTechnician",
	"too-many-requests": "tooMany",
};

/** The code behind the `#` of the address, which leaves the address bar at once. */
function codeOfAddress(): string {
	const code = window.location.hash.slice(1);
	if (code) {
		history.replaceState(null, "", window.location.pathname);
	}
	return code;
}

export function EnrolPage() {
	const t = useTexts(texts);
	const kept = useKept();
	const [typed, setTyped] = useState(codeOfAddress);
	const [isScanning, setScanning] = useState(false);
	const [isSending, setSending] = useState(false);
	const [problem, setProblem] = useState<string>();
	const redeem = async (text: string) => {
		const code = enrolmentCode(text);
		if (!code) {
			setProblem(t("tooShort"));
			return;
		}
		setSending(true);
		setProblem(undefined);
		try {
			await enrol(code);
			open(paths.round(), { replace: true });
			sync.now();
		} catch (error) {
			const known = error instanceof Refused ? REFUSALS[error.slug] : "offline";
			setProblem(known ? t(known) : t("refused", { why: String(error) }));
			setSending(false);
		}
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		redeem(typed);
	};
	return (
		<Screen title={t("title")} back={kept?.session ? paths.round() : undefined} hasStatus={false}>
			<form onSubmit={submit} noValidate style={{ display: "contents" }}>
				<p>{t("about")}</p>
				<Enrolled kept={kept} />
				<Button icon={<IconQrcode />} onClick={() => setScanning(true)}>
					{t("scan")}
				</Button>
				<TextField
					label={t("code")}
					value={typed}
					error={problem}
					onChange={(event) => setTyped(event.currentTarget.value)}
					dir="ltr"
					autoComplete="one-time-code"
					autoCapitalize="characters"
					spellCheck={false}
					maxLength={80}
				/>
				<Button type="submit" kind="primary" disabled={isSending}>
					{isSending ? t("enrolling") : t("enrol")}
				</Button>
			</form>
			<LanguagePicker label={t("language")} />
			{isScanning && (
				<Scanner
					title={t("scan")}
					typedLabel={t("code")}
					onClose={() => setScanning(false)}
					onFound={(text) => {
						const code = enrolmentCode(text);
						if (!code) {
							return t("notHere");
						}
						setTyped(code);
						setScanning(false);
						redeem(code);
						return undefined;
					}}
				/>
			)}
		</Screen>
	);
}

/** What is here of an earlier enrolment. */
function Enrolled({ kept }: { kept: Kept | undefined }) {
	const t = useTexts(texts);
	if (!kept?.session) {
		return null;
	}
	return (
		<Note kind="warn" title={t("hasSession", { name: kept.session.person.name })}>
			{waitingOf(kept) > 0 && t("unsent")}
		</Note>
	);
}
