import { useNavigate } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { DraftFrame } from "./draft-frame";
import { SegmentStep } from "./segment-step";

/** The first step makes the draft; from then on it has an address of its own. */
export default function NewCampaignPage() {
	const navigate = useNavigate();
	const [{ segment, title }] = useUrlState<{ segment?: string; title?: string }>();
	return (
		<DraftFrame step="segment" states={new Map()} onStep={() => undefined}>
			<SegmentStep
				key={segment}
				segment={segment}
				title={title}
				onNext={({ id }) =>
					navigate({ to: paths.campaignDraft(id), search: { step: "strategy" } as never, ignoreBlocker: true })
				}
			/>
		</DraftFrame>
	);
}
