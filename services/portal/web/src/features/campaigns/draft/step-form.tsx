import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { asProblem } from "~/api/problem";
import { useTexts } from "~/lib/use-language";
import { Dialog } from "~/ui/dialog";
import { ProblemAlert } from "~/ui/problem-alert";
import type { ProblemForm } from "~/ui/use-problem-form";
import classes from "./draft.module.css";
import { focusField } from "./focus";
import type { Campaign } from "./queries";
import type { Step } from "./steps";
import { texts } from "./texts";

const STALE = 412;

interface Props<Values extends Record<string, unknown>> {
	step: Step;
	form: ProblemForm<Values>;
	/** Keeps what the step decided. */
	onSave: (values: Values) => Promise<Campaign>;
	/** Goes on, once it is kept. */
	onNext: (campaign: Campaign) => void;
	onBack?: () => void;
	/** A field to stand on, as a JSON pointer. */
	field?: string;
	children: ReactNode;
}

/** The frame of a step: why it is there, its fields, back and on. Whoever leaves it by another way has it saved too. */
export function StepForm<Values extends Record<string, unknown>>(props: Props<Values>) {
	const { step, form, onSave, onNext, onBack, field, children } = props;
	const t = useTexts(texts);
	const isKept = useRef(false);
	const [isStale, setStale] = useState(false);
	const keep = async (values: Values) => {
		setStale(false);
		try {
			const kept = await onSave(values);
			isKept.current = true;
			return kept;
		} catch (error) {
			setStale(asProblem(error).status === STALE);
			throw error;
		}
	};
	const { status, proceed, reset } = useBlocker({
		shouldBlockFn: async ({ current, next }) => {
			const isSame =
				current.pathname === next.pathname && JSON.stringify(current.search) === JSON.stringify(next.search);
			if (isSame || isKept.current || !form.isDirty()) {
				return false;
			}
			if (form.validate().hasErrors) {
				return true;
			}
			const isSaved = await new Promise<boolean>((tell) => {
				form.send(async (values) => {
					try {
						await keep(values);
						tell(true);
					} catch (error) {
						tell(false);
						throw error;
					}
				})();
			});
			return !isSaved;
		},
		enableBeforeUnload: () => form.isDirty() && !isKept.current,
		withResolver: true,
	});
	useEffect(() => focusField(field), [field]);
	return (
		<section aria-labelledby={`step-${step}`} className={classes.step}>
			<Title order={2} id={`step-${step}`}>
				{t(step)}
			</Title>
			<Text size="sm" c="dimmed" mb="md" maw="44rem">
				{t(`${step as Exclude<Step, "check">}About`)}
			</Text>
			<form onSubmit={form.send(async (values) => onNext(await keep(values)))} noValidate>
				<Stack>
					{children}
					{isStale ? <Alert color="yellow">{t("changedMeanwhile")}</Alert> : <ProblemAlert error={form.problem} />}
					<Group justify="space-between" mt="sm">
						<Button variant="default" onClick={onBack} style={{ visibility: onBack ? undefined : "hidden" }}>
							{t("back")}
						</Button>
						<Button type="submit" loading={form.isSending}>
							{t("next")}
						</Button>
					</Group>
				</Stack>
			</form>
			{status === "blocked" && (
				<Dialog title={t("leave")} onClose={reset}>
					<Text size="sm" mb="md">
						{t("leaveAbout")}
					</Text>
					<Group justify="flex-end">
						<Button variant="default" onClick={proceed}>
							{t("leaveNow")}
						</Button>
						<Button onClick={reset} data-autofocus>
							{t("stay")}
						</Button>
					</Group>
				</Dialog>
			)}
		</section>
	);
}
