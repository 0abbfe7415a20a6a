import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconFileCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { client, type Schemas } from "~/api/client";
import { type Operation, operations } from "~/api/operations";
import { asProblem } from "~/api/problem";
import { queries } from "~/api/queries";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { OperationProgress } from "~/ui/operation-progress";
import { texts } from "./texts";

interface Props {
	wanted: Schemas["ReportIn"];
	/** Its name, to follow it by. */
	name: string;
}

/** Issues the report that is shown; goes to it when it is done. */
export function IssueButton({ wanted, name }: Props) {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const issue = useMutation({
		mutationFn: async () => {
			const { data, error } = await client.POST("/api/reporting/v1/reports", { body: wanted });
			if (!data) {
				throw error;
			}
			operations.follow({
				service: "reporting",
				id: data.operation_id,
				label: t("issuing", { name }),
				page: paths.reportOf(data.report_id),
			});
			return data;
		},
		onError: (error) => {
			const { title, detail } = asProblem(error);
			notifications.show({ color: "red", title, message: detail });
		},
	});
	const arrive = async ({ state }: Operation, report: string) => {
		if (state === "succeeded") {
			notifications.show({ message: t("issued") });
			await queries.invalidateQueries({ queryKey: ["get", "/api/reporting/v1/reports"] });
			navigate({ to: paths.reportOf(report) });
		}
	};
	const { data } = issue;
	return (
		<Group>
			{data && (
				<OperationProgress
					service="reporting"
					id={data.operation_id}
					label={t("issuing", { name })}
					onOver={(operation) => arrive(operation, data.report_id)}
				/>
			)}
			<Button
				leftSection={<IconFileCheck size={16} aria-hidden />}
				onClick={() => issue.mutate()}
				loading={issue.isPending}
				disabled={Boolean(data)}
			>
				{t("issue")}
			</Button>
		</Group>
	);
}
