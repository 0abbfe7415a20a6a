import { useParam, useUrlState } from "~/lib/screen";
import { Await } from "~/ui/state";
import { CalendarStep } from "./calendar-step";
import { CheckStep } from "./check-step";
import { DraftFrame } from "./draft-frame";
import { HoldOutStep } from "./hold-out-step";
import { type Campaign, useCampaign, useCheck } from "./queries";
import { SegmentStep } from "./segment-step";
import { type Step, statesOf, stepOf, stepOfCheck, steps } from "./steps";
import { StrategyStep } from "./strategy-step";

export default function DraftPage() {
	const campaign = useCampaign(useParam("id"));
	return <Await query={campaign}>{(found) => <Draft campaign={found} />}</Await>;
}

/** A draft, taken up at the step of the address; else where something is missing. */
function Draft({ campaign }: { campaign: Campaign }) {
	const [state, change] = useUrlState<{ step?: string; field?: string; segment?: string; title?: string }>();
	const check = useCheck(campaign.id);
	if (!state.step && !state.segment && check.isPending) {
		return <Await query={check}>{() => null}</Await>;
	}
	const missing = check.data?.steps.find((one) => one.state === "missing");
	const resumed = missing ? stepOfCheck(missing.step) : "check";
	const step = state.step ? stepOf(state.step) : state.segment ? "segment" : resumed;
	const goTo = (next: Step) =>
		change({ step: next, field: undefined, segment: undefined, title: undefined }, { push: true });
	const place = steps.indexOf(step);
	const onNext = () => goTo(steps[place + 1] ?? "check");
	const onBack = () => goTo(steps[place - 1] ?? "segment");
	const shared = { campaign, field: state.field, onNext, onBack };
	return (
		<DraftFrame campaign={campaign} step={step} states={statesOf(check.data)} onStep={goTo}>
			{step === "segment" && <SegmentStep {...shared} segment={state.segment} title={state.title} />}
			{step === "strategy" && <StrategyStep {...shared} />}
			{step === "calendar" && <CalendarStep {...shared} />}
			{step === "holdOut" && <HoldOutStep {...shared} />}
			{step === "check" && <CheckStep campaign={campaign} onBack={onBack} />}
		</DraftFrame>
	);
}
