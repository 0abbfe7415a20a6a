import { Group, NumberInput, Slider, Stack, Text } from "@mantine/core";
import { useTexts } from "~/lib/use-language";
import { useProblemForm } from "~/ui/use-problem-form";
import { type Campaign, useCheck } from "./queries";
import { change } from "./save";
import { StepForm } from "./step-form";
import { texts } from "./texts";

interface Props {
	campaign: Campaign;
	field?: string;
	onNext: (campaign: Campaign) => void;
	onBack: () => void;
}

/** Basis points in a percent. */
const PERCENT = 100;
const WHOLE = 100 * PERCENT;

/** Who is left alone, and how long payments count: what the effect is measured by. */
export function HoldOutStep({ campaign, field, onNext, onBack }: Props) {
	const t = useTexts(texts);
	const { data: check } = useCheck(campaign.id);
	const { hold_out_bp, window_days } = campaign;
	const form = useProblemForm({ initialValues: { hold_out_bp, window_days } });
	const share = form.getValues().hold_out_bp;
	const setPercent = (percent: number | string) =>
		form.setFieldValue("hold_out_bp", Math.round(Number(percent || 0) * PERCENT));
	const heldOut = Math.round(((check?.audience ?? 0) * share) / WHOLE);
	return (
		<StepForm
			step="holdOut"
			form={form}
			onSave={(values) => change(campaign, values)}
			onNext={onNext}
			onBack={onBack}
			field={field}
		>
			<Stack gap="xs" maw={560}>
				<Group align="flex-end" gap="lg" wrap="nowrap">
					<NumberInput
						label={t("share")}
						description={t("shareAbout")}
						value={share / PERCENT}
						onChange={setPercent}
						min={0}
						max={100}
						decimalScale={2}
						suffix=" %"
						error={form.errors.hold_out_bp}
						data-path="hold_out_bp"
						required
					/>
				</Group>
				<Slider
					thumbLabel={t("share")}
					value={Math.min(share / PERCENT, 50)}
					onChange={setPercent}
					min={0}
					max={50}
					step={1}
					label={(percent) => `${percent} %`}
					marks={[0, 10, 20, 30, 40, 50].map((value) => ({ value, label: `${value} %` }))}
					mb="lg"
				/>
				{check && (
					<Text size="sm" aria-live="polite">
						{t("expected", { audience: check.audience, heldOut, targets: check.audience - heldOut })}
					</Text>
				)}
			</Stack>
			<NumberInput
				label={t("window")}
				description={t("windowAbout")}
				min={1}
				max={365}
				allowDecimal={false}
				required
				maw={280}
				{...form.getInputProps("window_days")}
			/>
		</StepForm>
	);
}
