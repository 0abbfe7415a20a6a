import { useState } from "react";
import { open, paths } from "../address";
import { useFormat, useTexts } from "../language";
import { signOut } from "../protocol/session";
import { FactList } from "../stop/fact-list";
import type { Kept } from "../store/kept";
import { Banners } from "../ui/banners";
import { Button } from "../ui/button";
import { LanguagePicker } from "../ui/language-picker";
import { Note } from "../ui/note";
import { Screen } from "../ui/screen";
import { Sheet } from "../ui/sheet";
import { useReadiness } from "../worker/register";
import { texts } from "./texts";

export function SettingsPage({ kept }: { kept: Kept }) {
	const t = useTexts(texts);
	const format = useFormat();
	const isReady = useReadiness();
	const [isLeaving, setLeaving] = useState(false);
	const pulledAt = kept.feed && new Date(kept.feed.pulled_at).toISOString();
	return (
		<Screen title={t("title")} back={paths.round()}>
			<Banners session={kept.session} />
			<Note kind={isReady ? "good" : "warn"} role="status">
				{t(isReady ? "ready" : "notReady")}
			</Note>
			<LanguagePicker label={t("language")} />
			<FactList
				facts={[
					[t("technician"), <bdi key="name">{kept.session?.person.name}</bdi>],
					[t("lastPull"), pulledAt && format.instant(pulledAt)],
					[t("version"), <bdi key="version">{__APP_VERSION__}</bdi>],
				]}
			/>
			<Button kind="danger" onClick={() => setLeaving(true)}>
				{t("signOut")}
			</Button>
			{isLeaving && <SignOutSheet kept={kept} onClose={() => setLeaving(false)} />}
		</Screen>
	);
}

function SignOutSheet({ kept, onClose }: { kept: Kept; onClose: () => void }) {
	const t = useTexts(texts);
	const unsent = Math.max(kept.queue.length, kept.parcels) + kept.drafts.length;
	const leave = async () => {
		await signOut();
		open(paths.enrol(), { replace: true });
	};
	return (
		<Sheet
			title={t("signOut")}
			onClose={onClose}
			actions={
				<>
					<Button kind="danger" onClick={leave}>
						{unsent > 0 ? t("loseAndSignOut") : t("signOut")}
					</Button>
					<Button kind="primary" onClick={onClose}>
						{t("stay")}
					</Button>
				</>
			}
		>
			{unsent > 0 && (
				<Note kind="bad" role="alert">
					{t("unsent", { count: unsent })}
				</Note>
			)}
			<p>{t("signOutAbout")}</p>
		</Sheet>
	);
}
