import { ActionIcon, Button, Checkbox, Group, SegmentedControl, Text } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useRef } from "react";
import { type RuleGroupProps, useRuleGroup } from "react-querybuilder";
import { useTexts } from "~/lib/use-language";
import { placeOf } from "../rule";
import classes from "./builder.module.css";
import { useBuilder } from "./context";
import { focusAddButton, focusLastRule, focusPart } from "./focus";
import { PartMenu } from "./part-menu";
import { StepFigures } from "./step-figures";
import { texts } from "./texts";

/** Rules that belong together: all of them, or any of them. */
export function RuleGroup(props: RuleGroupProps) {
	const t = useTexts(texts);
	const { faults, isReadOnly } = useBuilder();
	const group = useRuleGroup(props);
	const { id, path, ruleGroup, muted } = group;
	const { ruleGroupBodyElements: Parts } = group.schema.controls;
	const box = useRef<HTMLDivElement>(null);
	const place = placeOf(path);
	const isOutermost = path.length === 0;
	const name = isOutermost ? t("rules") : t("group", { place });
	const wrong = muted ? undefined : faults.get(path.join("."));
	const move = (way: "up" | "down") => {
		way === "up" ? group.shiftGroupUp() : group.shiftGroupDown();
		focusPart(id);
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own
		<div
			ref={box}
			role="group"
			aria-label={name}
			className={classes.group}
			data-group={id}
			data-part={isOutermost ? undefined : id}
			data-outermost={isOutermost}
			data-muted={muted}
		>
			<Group gap="sm" className={classes.head}>
				<SegmentedControl
					aria-label={isOutermost ? t("jointOfAll") : t("joint", { group: name })}
					data={[
						{ value: "and", label: t("allOf") },
						{ value: "or", label: t("anyOf") },
					]}
					value={group.combinator}
					onChange={(next) => group.onCombinatorChange(next)}
					disabled={isReadOnly}
				/>
				<Checkbox
					label={t("opposite")}
					checked={Boolean(ruleGroup.not)}
					onChange={(event) => group.onNotToggleChange(event.currentTarget.checked)}
					disabled={isReadOnly}
				/>
				<Group gap={0} wrap="nowrap" ms="auto">
					{!isOutermost && !muted && <StepFigures id={id} />}
					{!isOutermost && !isReadOnly && (
						<>
							<PartMenu
								label={t("moreOfGroup", { place })}
								isMuted={Boolean(ruleGroup.muted)}
								onMove={move}
								onDuplicate={group.cloneGroup}
								onMute={group.toggleMuteGroup}
							/>
							<ActionIcon
								aria-label={t("removeGroup", { place })}
								size="lg"
								onClick={(event) => {
									focusAddButton(event.currentTarget);
									group.removeGroup();
								}}
							>
								<IconX size={18} aria-hidden />
							</ActionIcon>
						</>
					)}
				</Group>
			</Group>
			<Parts {...group} />
			{wrong && (
				<Text size="xs" c="var(--bad)" role="note">
					{ruleGroup.rules.length === 0 ? t("emptyGroup") : wrong.join(" · ")}
				</Text>
			)}
			{!isReadOnly && (
				<Group gap="xs">
					<Button
						variant="default"
						size="compact-sm"
						leftSection={<IconPlus size={14} aria-hidden />}
						data-add
						onClick={() => {
							group.addRule();
							focusLastRule(box.current);
						}}
					>
						{t("addRule")}
					</Button>
					{path.length < 3 && (
						<Button
							variant="subtle"
							size="compact-sm"
							onClick={() => {
								group.addGroup();
								focusLastRule(box.current);
							}}
						>
							{t("addGroup")}
						</Button>
					)}
				</Group>
			)}
		</div>
	);
}
