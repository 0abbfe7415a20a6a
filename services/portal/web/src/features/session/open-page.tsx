import { Button, Center, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useLanguage, useTexts } from "~/lib/use-language";
import { texts } from "./texts";

/** The frame of the screens before sign-in. */
export function OpenPage({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
	const t = useTexts(texts);
	const { language, setLanguage } = useLanguage();
	const other = language === "en" ? "ar" : "en";
	useEffect(() => {
		document.title = `${title} · Dunlin`;
	}, [title]);
	return (
		<Center component="main" mih="100dvh" p="md" bg="var(--surface-sunk)">
			<Stack w="100%" maw={400} gap="lg">
				<Group justify="space-between" align="center">
					<Group gap="sm">
						<img src="/favicon.svg" alt="" width={36} height={36} />
						<div>
							<Text fw={600} fz="lg" lh={1.2}>
								Dunlin
							</Text>
							<Text size="xs" c="dimmed">
								{t("tagline")}
							</Text>
						</div>
					</Group>
					<Button variant="subtle" lang={other} onClick={() => setLanguage(other)}>
						{other === "ar" ? "العربية" : "English"}
					</Button>
				</Group>
				<Paper p="lg" bg="var(--surface)">
					<Title order={1} mb={about ? 4 : "md"}>
						{title}
					</Title>
					{about && (
						<Text size="sm" c="dimmed" mb="md">
							{about}
						</Text>
					)}
					{children}
				</Paper>
			</Stack>
		</Center>
	);
}
