import { Button, Checkbox, Grid, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { useRef } from "react";
import { useHasRole } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { ProblemAlert } from "~/ui/problem-alert";
import { ReasonedButton } from "~/ui/reasoned-button";
import { useProblemForm } from "~/ui/use-problem-form";
import { type Fault, faultOf, offsetOf } from "./fault";
import { addVersion, type Template, useDraftPreview } from "./queries";
import { SourceFault } from "./source-fault";
import classes from "./template-editor.module.css";
import { TemplatePreview } from "./template-preview";
import { texts } from "./texts";

interface Props {
	template: Template;
	newest: number;
	onSaved: () => void;
}

/** The typing rests this long before the page is set anew. */
const REST = 600;

/** The source of a version beside the page it makes; what is changed becomes the next version. */
export function TemplateEditor({ template, newest, onSaved }: Props) {
	const t = useTexts(texts);
	const isPlanner = useHasRole("planner");
	const box = useRef<HTMLTextAreaElement>(null);
	const form = useProblemForm({
		initialValues: { title: template.title, source: template.source, activate: true },
	});
	const { title, source } = form.values;
	const [rested] = useDebouncedValue(source, REST);
	const isChanged = source !== template.source;
	const draft = useDraftPreview(rested, isPlanner && rested !== template.source);
	const fault = isChanged && draft.error ? faultOf(draft.error) : faultOf(form.problem);
	const why =
		(!isPlanner && t("plannerOnly")) ||
		(!isChanged && title === template.title && t("unchanged")) ||
		(fault && t("faulty"));
	const save = form.send(async (values) => {
		const { version } = await addVersion(template.code, newest, values);
		notifications.show({ message: t("saved", { version }) });
		onSaved();
	});
	const goTo = ({ line = 1, column }: Fault) => {
		const at = offsetOf(source, line, column);
		const height = Number.parseFloat(getComputedStyle(box.current as Element).lineHeight);
		box.current?.focus();
		box.current?.setSelectionRange(at, at + 1);
		box.current?.scrollTo({ top: Math.max(0, (line - 8) * height) });
	};
	return (
		<Grid>
			<Grid.Col span={{ base: 12, md: 6 }}>
				<form onSubmit={save} noValidate>
					<Stack>
						<TextInput
							label={t("name")}
							required
							maxLength={200}
							readOnly={!isPlanner}
							{...form.getInputProps("title")}
						/>
						<Textarea
							ref={box}
							label={t("source")}
							description={t("sourceAbout")}
							classNames={{ input: classes.source }}
							dir="ltr"
							wrap="off"
							spellCheck={false}
							autoCapitalize="off"
							rows={28}
							readOnly={!isPlanner}
							{...form.getInputProps("source")}
						/>
						{fault ? (
							<SourceFault fault={fault} onGo={() => goTo(fault)} />
						) : (
							<ProblemAlert error={form.problem ?? (isChanged ? draft.error : undefined)} />
						)}
						{isPlanner && <Checkbox label={t("activate")} {...form.getInputProps("activate", { type: "checkbox" })} />}
						<Group justify="flex-end">
							{isChanged && (
								<Button variant="default" onClick={() => form.reset()}>
									{t("discard")}
								</Button>
							)}
							<ReasonedButton why={why} loading={form.isSending} onClick={() => save()}>
								{t("save")}
							</ReasonedButton>
						</Group>
					</Stack>
				</form>
			</Grid.Col>
			<Grid.Col span={{ base: 12, md: 6 }}>
				<TemplatePreview
					template={template}
					draft={isChanged ? draft.data : undefined}
					isDraft={isChanged}
					isSetting={isChanged && (draft.isFetching || rested !== source)}
				/>
			</Grid.Col>
		</Grid>
	);
}
