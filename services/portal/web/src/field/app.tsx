import { Component, type ReactNode } from "react";
import { open, paths, usePlace } from "./address";
import { EnrolPage } from "./enrol/enrol-page";
import { LanguageProvider, useTexts } from "./language";
import { OutboxPage } from "./outbox/outbox-page";
import { RoundPage } from "./round/round-page";
import { SettingsPage } from "./settings/settings-page";
import { StopPage } from "./stop/stop-page";
import { type Kept, useKept } from "./store/kept";
import { Button } from "./ui/button";
import { Note } from "./ui/note";
import { Screen } from "./ui/screen";
import { texts } from "./ui/texts";
import { VisitPage } from "./visit/visit-page";

export function App() {
	return (
		<LanguageProvider>
			<Safe>
				<Place />
			</Safe>
		</LanguageProvider>
	);
}

/** The screen of the present address. */
function Place() {
	const t = useTexts(texts);
	const kept = useKept();
	const place = usePlace();
	if (!kept) {
		return <p role="status">{t("loading")}</p>;
	}
	if (!kept.session || place[0] === "enrol") {
		return <EnrolPage />;
	}
	return <Inside key={place.join("/")} kept={kept} place={place} />;
}

function Inside({ kept, place: [first, id = "", what] }: { kept: Kept; place: string[] }) {
	switch (first) {
		case "stops":
			return what === "visit" ? <Visit kept={kept} id={id} /> : <StopPage kept={kept} id={id} />;
		case "outbox":
			return <OutboxPage kept={kept} />;
		case "settings":
			return <SettingsPage kept={kept} />;
		default:
			return <RoundPage kept={kept} chosen={id} />;
	}
}

/** A visit needs its stop and an outcome; without them the stop says what is left to do. */
function Visit({ kept, id }: { kept: Kept; id: string }) {
	const task = kept.tasks.find((candidate) => candidate.id === id);
	const draft = kept.drafts.find(({ stop_id }) => stop_id === id);
	return task && draft?.outcome ? (
		<VisitPage kept={kept} task={task} draft={draft} />
	) : (
		<StopPage kept={kept} id={id} />
	);
}

class Safe extends Component<{ children: ReactNode }, { isBroken: boolean }> {
	state = { isBroken: false };

	static getDerivedStateFromError() {
		return { isBroken: true };
	}

	render() {
		return this.state.isBroken ? <Broken /> : this.props.children;
	}
}

function Broken() {
	const t = useTexts(texts);
	const again = () => {
		open(paths.round(), { replace: true });
		window.location.reload();
	};
	return (
		<Screen title={t("app")} hasStatus={false}>
			<Note kind="bad" role="alert" action={<Button onClick={again}>{t("reload")}</Button>}>
				{t("broken")}
			</Note>
		</Screen>
	);
}
