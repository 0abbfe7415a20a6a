import { ActionIcon, Group, Select, Text } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useId } from "react";
import { type RuleProps, useRule } from "react-querybuilder";
import { useLanguage, useTexts } from "~/lib/use-language";
import { placeOf } from "../rule";
import classes from "./builder.module.css";
import { useBuilder } from "./context";
import { comparable, operatorWord, pickerOf, reshaped, shapeOf } from "./fields";
import { focusAddButton, focusPart } from "./focus";
import { PartMenu } from "./part-menu";
import { StepFigures } from "./step-figures";
import { texts } from "./texts";
import { ValueEditor } from "./value-editor";

/** One rule: a field, a comparison, a value; beside it what it takes away. */
export function RuleRow(props: RuleProps) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const { fields, faults, isReadOnly } = useBuilder();
	const { rule, path, muted, ...row } = useRule(props);
	const about = useId();
	const place = placeOf(path);
	const field = fields.get(rule.field);
	const wrong = muted ? undefined : faults.get(path.join("."));
	const isBlank = shapeOf(rule.operator) !== "none" && [rule.value].flat().every((part) => part === "" || part == null);
	const others = field ? comparable(field, rule.operator, fields.values()) : [];
	const comparesField = rule.valueSource === "field";
	const changeOperator = (operator: string) => {
		const isGone = comparesField && comparable(field as never, operator, fields.values()).length === 0;
		if (isGone) {
			row.onChangeValueSource("value");
		}
		row.onChangeOperator(operator);
		row.onChangeValue(reshaped(isGone ? "" : rule.value, shapeOf(operator)));
	};
	const toggleComparison = () => {
		row.onChangeValueSource(comparesField ? "value" : "field");
		row.onChangeValue(comparesField ? "" : others[0]?.name);
	};
	const move = (way: "up" | "down") => {
		way === "up" ? row.shiftRuleUp() : row.shiftRuleDown();
		focusPart(rule.id);
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own
		<div
			role="group"
			aria-label={t("rule", { place })}
			className={classes.rule}
			data-part={rule.id}
			data-muted={muted}
			onKeyDown={(event) => {
				if (event.altKey && !isReadOnly && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
					event.preventDefault();
					event.stopPropagation();
					move(event.key === "ArrowUp" ? "up" : "down");
				}
			}}
		>
			<div className={classes.inputs}>
				<Select
					aria-label={t("field", { place })}
					data={pickerOf([...fields.values()], language)}
					value={rule.field}
					onChange={(next) => next && row.onChangeField(next)}
					allowDeselect={false}
					searchable
					openOnFocus={false}
					disabled={isReadOnly}
					className={classes.field}
				/>
				<Select
					aria-label={t("operator", { place })}
					data={field?.operators.map((name) => ({ value: name, label: operatorWord(name, field.kind, language) }))}
					value={rule.operator}
					onChange={(next) => next && changeOperator(next)}
					allowDeselect={false}
					disabled={isReadOnly}
					className={classes.operator}
				/>
				<div className={classes.value}>
					{field && (
						<ValueEditor
							field={field}
							operator={rule.operator}
							place={place}
							comparesField={comparesField}
							value={rule.value}
							onChange={row.onChangeValue}
							isWrong={wrong !== undefined}
							describedBy={wrong && about}
						/>
					)}
				</div>
			</div>
			{muted ? (
				<Text size="xs" c="dimmed" className={classes.figures}>
					{t("muted")}
				</Text>
			) : (
				<StepFigures id={rule.id} />
			)}
			{!isReadOnly && (
				<Group gap={0} wrap="nowrap" className={classes.actions}>
					<PartMenu
						label={t("more", { place })}
						isMuted={Boolean(rule.muted)}
						onMove={move}
						onDuplicate={row.cloneRule}
						onMute={row.toggleMuteRule}
						comparison={others.length > 0 ? { isField: comparesField, toggle: toggleComparison } : undefined}
					/>
					<ActionIcon
						aria-label={t("removeRule", { place })}
						size="lg"
						onClick={(event) => {
							focusAddButton(event.currentTarget);
							row.removeRule();
						}}
					>
						<IconX size={18} aria-hidden />
					</ActionIcon>
				</Group>
			)}
			{wrong && (
				<Text id={about} size="xs" c="var(--bad)" className={classes.fault}>
					{isBlank ? t("fillIn") : wrong.join(" · ")}
				</Text>
			)}
		</div>
	);
}
