import { Button, type ButtonProps } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDownload } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { download } from "~/api/download";
import { asProblem } from "~/api/problem";

interface Props extends ButtonProps {
	path: string;
	name?: string;
	children: ReactNode;
}

/** Saves a file of the API. */
export function DownloadButton({ path, name, children, ...button }: Props) {
	const [isLoading, setLoading] = useState(false);
	const save = async () => {
		setLoading(true);
		try {
			await download(path, name);
		} catch (error) {
			const problem = asProblem(error);
			notifications.show({ color: "red", title: problem.title, message: problem.detail });
		} finally {
			setLoading(false);
		}
	};
	return (
		<Button
			variant="default"
			leftSection={<IconDownload size={16} aria-hidden />}
			loading={isLoading}
			onClick={save}
			{...button}
		>
			{children}
		</Button>
	);
}
