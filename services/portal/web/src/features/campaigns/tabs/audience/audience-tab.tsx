import { SegmentedControl, Stack } from "@mantine/core";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { Empty } from "~/ui/state";
import type { TabProps } from "../tab";
import { texts as shared } from "../texts";
import { ExcludedView } from "./excluded-view";
import { MembersView } from "./members-view";
import { texts } from "./texts";

/** Who is in the frozen audience, and who was left out and why. */
export default function AudienceTab({ campaign }: TabProps) {
	const t = useTexts(texts);
	const s = useTexts(shared);
	const [{ view }, change] = useUrlState<{ view?: "excluded" }>();
	if (!campaign.frozen) {
		return <Empty title={s("notFrozen")} why={s("notFrozenWhy")} />;
	}
	return (
		<Stack>
			<SegmentedControl
				aria-label={t("show")}
				value={view ?? "members"}
				onChange={(next) => change({ view: next === "excluded" ? "excluded" : undefined })}
				data={[
					{ value: "members", label: t("members") },
					{ value: "excluded", label: t("excluded") },
				]}
				style={{ alignSelf: "flex-start" }}
			/>
			{view === "excluded" ? <ExcludedView campaignId={campaign.id} /> : <MembersView campaign={campaign} />}
		</Stack>
	);
}
