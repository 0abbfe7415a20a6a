import { useSyncExternalStore } from "react";
import { api } from "~/api/client";
import { session } from "~/api/session";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { GoOnce } from "~/ui/go-once";
import { OpenPage } from "./open-page";
import { SignInForm } from "./sign-in-form";
import { texts } from "./texts";

export default function SignInPage() {
	const t = useTexts(texts);
	const state = useSyncExternalStore(session.subscribe, session.get);
	const [{ back }] = useUrlState<{ back?: string }>();
	const firstRun = api.useQuery("get", "/api/identity/v1/first-run");
	if (state.at === "in") {
		// Only ever to an address of our own.
		const isOurs = back?.startsWith("/") && !back.startsWith("//");
		return <GoOnce href={isOurs && back ? back : paths.home()} />;
	}
	if (firstRun.data?.needed) {
		return <GoOnce href={paths.firstRun()} />;
	}
	return (
		<OpenPage title={t("signIn")}>
			<SignInForm onSignedIn={session.begin} />
		</OpenPage>
	);
}
